package dev.dramatis.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a team's own voice source or instructions say of themselves in the voice list; implemented
 * by the record.
 *
 * <pre>{@code
 * public record RiddleInstructions(String topic, int maxTries) implements Instructions, WireForm {
 *   @Override
 *   public Map<String, Object> wireForm() {
 *     return Map.of("topic", topic, "max_tries", maxTries);
 *   }
 *   …
 * }
 * }</pre>
 *
 * <p>Without it, clients get no more than the kind, and the language or the path.
 */
public interface WireForm {

  /**
   * What stands beside {@code type} or {@code source_type}: keys and their values in the order in
   * which they are written, made of texts, numbers, booleans, lists and maps. Null is left out.
   */
  Map<String, ? extends @Nullable Object> wireForm();
}
