package dev.dramatis.examples.voicehost.cast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the list that {@code /v1/voices} answers. */
public final class VoicesApi {

  private static final String INSTRUCTIONS = "instructions";

  /** What names a character and its kind; all else in the instructions may be its prompt. */
  private static final Set<String> PUBLIC = Set.of("type", "language", "character");

  private VoicesApi() {}

  /**
   * Returns the list without the prompts in it; unmute's own model has a default for each member
   * that is left out.
   */
  public static List<Map<String, @Nullable Object>> withoutPrompts(
      List<Map<String, @Nullable Object>> voices) {
    return voices.stream().map(VoicesApi::withoutPrompt).toList();
  }

  private static Map<String, @Nullable Object> withoutPrompt(Map<String, @Nullable Object> voice) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>(voice);
    if (entry.get(INSTRUCTIONS) instanceof Map<?, ?> instructions) {
      Map<Object, @Nullable Object> shown = new LinkedHashMap<>(instructions);
      shown.keySet().retainAll(PUBLIC);
      entry.put(INSTRUCTIONS, shown);
    }
    return entry;
  }
}
