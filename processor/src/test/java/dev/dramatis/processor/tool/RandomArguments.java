package dev.dramatis.processor.tool;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Arguments that nearly fit a schema, in the forms that parsers of JSON give them. */
final class RandomArguments {

  private static final List<@Nullable Object> JUNK =
      Collections.unmodifiableList(
          new ArrayList<>(
              java.util.Arrays.asList(
                  null,
                  "",
                  "null",
                  "true",
                  "false",
                  "x",
                  "3",
                  "-1",
                  "2.5",
                  " ",
                  true,
                  false,
                  0,
                  1,
                  -1,
                  3.0,
                  2.5,
                  1e300,
                  -0.0,
                  13,
                  1L << 40,
                  new BigDecimal("3.00"),
                  new BigDecimal("0.001"),
                  new BigInteger("9223372036854775808"),
                  9007199254740992.0,
                  List.of(),
                  List.of("x"),
                  List.of(1, 2),
                  Map.of(),
                  Map.of("name", "x"))));

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u2003",
          "Ada",
          "x".repeat(20),
          "x".repeat(21),
          "x".repeat(60),
          "x".repeat(61),
          "🐈".repeat(11),
          "ab",
          "abc",
          "ada@example.org",
          "ada@",
          "2026-01-31",
          "2026-02-30",
          "18:30",
          "24:00",
          "18:30:15",
          "GARDEN",
          "HALL",
          "terrace",
          "null",
          "3");

  private final Random random;

  RandomArguments(Random random) {
    this.random = random;
  }

  /** Returns an object whose members fit the schema in nine of ten cases. */
  Map<String, @Nullable Object> object(JsonNode schema) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
      boolean isRequired = isRequired(schema, property.getKey());
      if (random.nextInt(isRequired ? 60 : 2) > 0) {
        members.put(property.getKey(), value(property.getValue()));
      }
    }
    if (random.nextInt(40) == 0) {
      members.put("table", junk());
    }
    return members;
  }

  static boolean isRequired(JsonNode schema, String name) {
    return schema.get("required").valueStream().anyMatch(each -> each.asString().equals(name));
  }

  private @Nullable Object value(JsonNode schema) {
    if (random.nextInt(40) == 0) {
      return junk();
    }
    return switch (schema.get("type").asString()) {
      case "integer" -> whole(schema);
      case "number" -> fraction(schema);
      case "boolean" -> random.nextInt(12) > 0;
      case "array" -> list(schema);
      case "object" -> object(schema);
      default -> text(schema);
    };
  }

  private @Nullable Object junk() {
    return JUNK.get(random.nextInt(JUNK.size()));
  }

  private String text(JsonNode schema) {
    if (schema.has("enum")) {
      JsonNode names = schema.get("enum");
      return names.get(random.nextInt(names.size())).asString();
    }
    String description = schema.has("description") ? schema.get("description").asString() : "";
    if (random.nextInt(9) == 0) {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }
    if (description.contains("2026-01-31")) {
      return "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(30));
    }
    if (description.contains("18:30")) {
      return "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
    }
    return description.contains("e-mail") ? "ada@example.org" : "ab";
  }

  private Object whole(JsonNode schema) {
    long least = schema.has("minimum") ? schema.get("minimum").asLong() : -20;
    long most = schema.has("maximum") ? schema.get("maximum").asLong() : least + 40;
    long outside = random.nextInt(4) == 0 ? 1 : 0;
    long number = least - outside + random.nextLong(most - least + 1 + 2 * outside);
    if (random.nextInt(30) == 0) {
      number = random.nextBoolean() ? Integer.MAX_VALUE + 1L : Long.MIN_VALUE;
    }
    return switch (random.nextInt(8)) {
      case 0 -> (double) number;
      case 1 -> BigInteger.valueOf(number);
      case 2 -> BigDecimal.valueOf(number).setScale(2);
      case 3 -> random.nextInt(3) == 0 ? (Object) (number + 0.5) : (Object) number;
      case 4 -> String.valueOf(number);
      case 5 -> number;
      default -> number == (int) number ? (Object) (int) number : (Object) number;
    };
  }

  private Object fraction(JsonNode schema) {
    double least = schema.has("minimum") ? schema.get("minimum").asDouble() : 0;
    double most = schema.has("maximum") ? schema.get("maximum").asDouble() : least + 3;
    double number = least + (most - least) * (random.nextDouble() * 1.1 - 0.05);
    return switch (random.nextInt(6)) {
      case 0 -> Math.rint(number);
      case 1 -> (int) number;
      case 2 -> BigDecimal.valueOf(number);
      case 3 -> random.nextBoolean() ? least : most;
      default -> Math.rint(number * 100) / 100;
    };
  }

  private List<@Nullable Object> list(JsonNode schema) {
    int least = schema.has("minItems") ? schema.get("minItems").asInt() : 0;
    int most = schema.has("maxItems") ? schema.get("maxItems").asInt() : 3;
    int size = Math.max(0, least - 1 + random.nextInt(most - least + 2));
    if (random.nextInt(30) == 0) {
      size = most + 1;
    }
    List<@Nullable Object> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(value(schema.get("items")));
    }
    return items;
  }
}
