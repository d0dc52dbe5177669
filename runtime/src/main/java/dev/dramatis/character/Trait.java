package dev.dramatis.character;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Typed data that a team adds to a character, such as LLM settings, a category or a first message.
 *
 * <p>A trait is a record bound to an annotation by {@link dev.dramatis.annotation.BindsTo}. A
 * character has any number of traits, one of a type, and a host reads them with {@link
 * CharacterDefinition#trait}. Implementations are immutable.
 */
public interface Trait {

  /**
   * Returns the values that {@link CharacterDefinition#fingerprint} covers; default: the {@code
   * toString} alone, which a record makes of its components.
   *
   * <p>That is enough for a record of one text, of numbers and of enums. The {@code toString} of a
   * record does not say where a text in it ends, so that the lists {@code ["a, b"]} and {@code
   * ["a", "b"]} look the same. A record of lists or of several texts returns its components:
   *
   * <pre>{@code
   * public record Topics(List<String> words, @Nullable String style) implements Trait {
   *   @Override
   *   public List<@Nullable Object> declaredValues() {
   *     return Arrays.asList(words, style);
   *   }
   * }
   * }</pre>
   *
   * @return text, numbers, booleans, enums, null, and lists and maps of these; anything else counts
   *     with its {@code toString}, which must not depend on the process
   */
  default List<? extends @Nullable Object> declaredValues() {
    return List.of(toString());
  }
}
