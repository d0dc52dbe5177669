package dev.dramatis.tools.cli.importer.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code voices.yaml}: unmute's {@code VoiceSample} (kyutai-labs/unmute, {@code
 * unmute/tts/voices.py}). Null is what the file leaves out or has as null.
 *
 * <p>Values of other keys are texts, {@link Boolean}, {@link Long}, {@link java.math.BigInteger},
 * {@link Double}, null, and lists and maps of these, in the order of the file.
 *
 * @param name the display name
 * @param comment a note for colleagues
 * @param good whether the entry is served; null means undecided
 * @param instructions the instructions of the LLM
 * @param source where the voice comes from
 * @param extras the top-level keys that unmute does not know
 */
public record Entry(
    @Nullable String name,
    @Nullable String comment,
    @Nullable Boolean good,
    @Nullable InstructionsEntry instructions,
    SourceEntry source,
    Map<String, @Nullable Object> extras) {

  public Entry {
    extras = copy(extras);
  }

  /** Returns an unmodifiable copy, nulls included. */
  static Map<String, @Nullable Object> copy(Map<String, @Nullable Object> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
