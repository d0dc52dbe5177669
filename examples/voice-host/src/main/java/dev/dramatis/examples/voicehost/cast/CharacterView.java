package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.character.CharacterDefinition;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A character as {@code /v1/characters} shows it: all but its instructions, its traits and the
 * comment, which is for colleagues.
 *
 * @param description one sentence that says who it is, or null where none was given
 * @param listed {@code yes}, {@code no} or {@code undecided}
 * @param order the place in listings, or null where none was given
 */
public record CharacterView(
    String id,
    String name,
    @Nullable String description,
    String bank,
    String kind,
    List<String> languages,
    List<String> tags,
    String listed,
    @Nullable Integer order,
    VoiceView voice) {

  public static CharacterView of(CharacterDefinition character) {
    return new CharacterView(
        character.id(),
        character.name(),
        character.description().orElse(null),
        character.bank(),
        character.kind(),
        character.languages(),
        character.tags(),
        character.listed().name().toLowerCase(Locale.ROOT),
        character.order().isPresent() ? character.order().getAsInt() : null,
        VoiceView.of(character.voice()));
  }
}
