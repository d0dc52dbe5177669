package dev.dramatis.examples.voicehost.cast;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A character as {@code /v1/characters/{id}} shows it.
 *
 * @param needs the types of host objects that it asks for
 * @param tools those that the LLM may call in this host
 * @param greeting the words with which a session begins; null if it has none, or if no session can
 *     be opened
 */
public record CharacterDetails(
    @JsonUnwrapped CharacterView character,
    List<NeedView> needs,
    List<ToolView> tools,
    @Nullable String greeting) {}
