package dev.dramatis.tools.cli.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order of keys in a source of unmute's own {@code voices.yaml}, which a kind that the importer
 * generates for an incomplete one does not have.
 */
final class KeyOrder {

  private static final List<String> OF_A_SOURCE =
      List.of(
          "source_type",
          "url",
          "start_time",
          "sound_instance",
          "path_on_server",
          "description",
          "description_link");

  private KeyOrder() {}

  /** The source in unmute's order, with keys that unmute does not know last. */
  static Map<String, @Nullable Object> ofSource(Map<String, @Nullable Object> source) {
    Map<String, @Nullable Object> sorted = new LinkedHashMap<>();
    for (String key : OF_A_SOURCE) {
      if (source.containsKey(key)) {
        sorted.put(key, source.get(key));
      }
    }
    source.forEach(sorted::putIfAbsent);
    return sorted;
  }
}
