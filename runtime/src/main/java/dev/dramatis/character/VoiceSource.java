package dev.dramatis.character;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The source of a character's voice for the TTS.
 *
 * <p>A team adds a source of its own with a record that implements this interface and an annotation
 * bound to it by {@link dev.dramatis.annotation.BindsTo}. Implementations are immutable.
 */
public interface VoiceSource {

  /** {@return the kind in snake_case: {@code file}, {@code freesound}, or a team's own} */
  String kind();

  /**
   * {@return the voice as the TTS server knows it: for the built-in kinds, a path relative to the
   * server's voices}
   */
  String voice();

  /** {@return the credit for the voice; empty if it is unknown} */
  default Optional<Attribution> attribution() {
    return Optional.empty();
  }

  /**
   * Returns the fields that clients see in the voice list, by key in snake_case, in their order.
   * The list itself adds {@code source_type} and {@code path_on_server}. For unmute's clients the
   * type of a team's own kind is {@code file}, and {@code description} and {@code description_link}
   * are null.
   *
   * @return text, numbers, booleans, null, and lists and maps of these; by default none
   */
  default Map<String, ? extends @Nullable Object> wireFields() {
    return Map.of();
  }

  /**
   * Returns the values that {@link CharacterDefinition#fingerprint} covers; default: the {@code
   * toString} alone. {@link Trait#declaredValues} says when a record returns its components.
   *
   * @return values as in {@link Trait#declaredValues}
   */
  default List<? extends @Nullable Object> declaredValues() {
    return List.of(toString());
  }
}
