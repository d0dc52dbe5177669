package dev.dramatis.character;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Data that makes a persona: a kind and its parameters.
 *
 * <p>A team adds a kind of its own with a record that implements this interface and an annotation
 * bound to it by {@link dev.dramatis.annotation.BindsTo}. Implementations are immutable, and one
 * instance serves every session of its character.
 */
public interface Instructions extends PromptGenerator {

  /** {@return the kind in snake_case: {@code smalltalk}, {@code quiz_show}, or a team's own} */
  String kind();

  /**
   * Returns the parameters that clients see in the voice list, by key in snake_case, in their
   * order. The list itself adds {@code type}, {@code text}, {@code language} and {@code character},
   * and leaves out parameters of these names. For unmute's clients the type of a team's own kind is
   * {@code constant}.
   *
   * <pre>{@code
   * public record RiddleInstructions(String topic) implements Instructions {
   *   @Override
   *   public String kind() {
   *     return "riddle";
   *   }
   *
   *   @Override
   *   public String persona(PromptContext context) {
   *     return "Ask riddles about " + topic + ".";
   *   }
   *
   *   @Override
   *   public Map<String, Object> wireFields() {
   *     return Map.of("topic", topic); // several go into a LinkedHashMap, which keeps their order
   *   }
   * }
   * }</pre>
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
