package dev.dramatis.testing;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** JSON in one layout, so that two texts can be compared. */
final class JsonText {

  private JsonText() {}

  /**
   * Returns the JSON on several lines, with the members of objects sorted by name.
   *
   * @throws IllegalArgumentException if the text is no JSON
   */
  static String pretty(String json) {
    try {
      return JsonWriter.indent("  ").string().value(sorted(JsonParser.any().from(json))).done();
    } catch (JsonParserException e) {
      throw new IllegalArgumentException(
          "the text is no JSON: %s; correct it".formatted(e.getMessage()), e);
    }
  }

  private static @Nullable Object sorted(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      Map<String, @Nullable Object> sorted = new TreeMap<>();
      members.forEach((name, member) -> sorted.put(String.valueOf(name), sorted(member)));
      return sorted;
    }
    return value instanceof List<?> items ? items.stream().map(JsonText::sorted).toList() : value;
  }
}
