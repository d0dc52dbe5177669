package dev.dramatis.tools.cli.roundtrip;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What clients of unmute get of its {@code voices.yaml}: the good entries without their comments;
 * unset fields, which are null there, are left out here, and so is the id that Dramatis adds.
 */
final class Clients {

  private Clients() {}

  static List<Map<String, @Nullable Object>> see(String yaml) {
    return Yaml.read(yaml).stream()
        .filter(entry -> Objects.equals(entry.get("good"), true))
        .map(Clients::withoutComment)
        .toList();
  }

  private static Map<String, @Nullable Object> withoutComment(Map<String, @Nullable Object> entry) {
    entry.remove("comment");
    return entry;
  }

  static List<Map<String, @Nullable Object>> read(String json) {
    List<Map<String, @Nullable Object>> entries =
        JsonMapper.shared().readValue(json, new TypeReference<>() {});
    entries.forEach(Clients::strip);
    return entries;
  }

  private static void strip(Map<String, @Nullable Object> entry) {
    Object instructions = entry.get("instructions");
    if (instructions instanceof Map<?, ?> map) {
      map.remove("character");
      if (Objects.equals(map.get("text"), "")) {
        entry.remove("instructions"); // those of code alone, which unmute would not take
      }
    }
    withoutNulls(entry);
  }

  private static void withoutNulls(Map<?, ?> map) {
    map.values().removeIf(Objects::isNull);
    for (Object value : map.values()) {
      if (value instanceof Map<?, ?> section) {
        withoutNulls(section);
      }
    }
  }
}
