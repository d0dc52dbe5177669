package dev.dramatis.tools.cli.roundtrip;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys that unmute does not know, with values of every shape; one of a document has one shape. */
final class GeneratedExtras {

  private static final List<String> KEYS =
      List.of(
          "category",
          "max_tokens",
          "maxTokens",
          "MaxTokens",
          "timing",
          "first_message",
          "temperature",
          "tags",
          "id",
          "order",
          "languages",
          "listed",
          "allow",
          "class",
          "enum",
          "record",
          "value",
          "hash_code",
          "hashCode",
          "to_string",
          "getClass",
          "notify",
          "wait",
          "annotation_type",
          "key",
          "KEYS",
          "text-style",
          "2fast",
          "Größe",
          "größe",
          "東京",
          "😀",
          "a b",
          "a.b",
          "x/y",
          "$ref",
          "_",
          "__",
          "a_",
          "_a",
          "a__b",
          "a1_2b",
          "voice",
          "kind",
          "path",
          "style",
          "author",
          "license",
          "description",
          "url",
          "title",
          "yes",
          "null",
          "12",
          "1.5",
          "system_prompt",
          "character");

  private final Chance chance;
  private final GeneratedTexts texts;
  private final Map<String, Integer> shapes = new LinkedHashMap<>();

  GeneratedExtras(Chance chance) {
    this.chance = chance;
    this.texts = new GeneratedTexts(chance);
  }

  /** Adds some keys that are not there to a mapping. */
  void addTo(Map<String, @Nullable Object> section, int most) {
    for (int i = chance.below(most + 1); i > 0; i--) {
      String key = chance.pick(KEYS);
      section.putIfAbsent(key, value(key));
    }
  }

  /** Mostly of the shape that the key has elsewhere in the document. */
  private @Nullable Object value(String key) {
    int usual = shapes.computeIfAbsent(key, absent -> chance.below(12));
    return ofShape(chance.oneIn(8) ? chance.below(12) : usual, 2);
  }

  private @Nullable Object ofShape(int shape, int depth) {
    return switch (shape) {
      case 0, 1 -> texts.text();
      case 2 -> (long) chance.below(1000);
      case 3 -> number();
      case 4 -> chance.pick(0.7, -0.0, 1.0, 1e20, 1e-7, chance.decimal(), Double.POSITIVE_INFINITY);
      case 5 -> chance.oneIn(2);
      case 6 -> chance.some(4, texts::text);
      case 7 -> chance.some(4, () -> (long) chance.below(100));
      case 8, 9 -> depth == 0 ? "deep" : mapping(depth);
      case 10 -> depth == 0 ? List.of() : anything(depth);
      default -> chance.oneIn(3) ? null : chance.pick("calm", "lively");
    };
  }

  private Object number() {
    return chance.pick(
        -1L,
        Long.MAX_VALUE,
        Integer.MIN_VALUE - 1L,
        chance.anyLong(),
        BigInteger.TWO.pow(64 + chance.below(100)));
  }

  private Map<String, @Nullable Object> mapping(int depth) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = chance.below(4); i > 0; i--) {
      map.put(chance.pick(KEYS), ofShape(chance.below(12), depth - 1));
    }
    return map;
  }

  private List<@Nullable Object> anything(int depth) {
    List<@Nullable Object> items = new ArrayList<>();
    for (int i = chance.below(4); i > 0; i--) {
      items.add(ofShape(chance.below(12), depth - 1));
    }
    return items;
  }
}
