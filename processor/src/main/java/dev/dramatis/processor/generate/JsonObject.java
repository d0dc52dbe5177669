package dev.dramatis.processor.generate;

import static java.util.stream.Collectors.joining;

import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

/** An object of JSON as text in one line, with its members in the order in which they come. */
final class JsonObject {

  private static final HexFormat HEX = HexFormat.of();

  private final StringJoiner members = new StringJoiner(",", "{", "}");

  JsonObject add(String name, Object json) {
    members.add(quoted(name) + ":" + json);
    return this;
  }

  JsonObject addText(String name, String text) {
    return add(name, quoted(text));
  }

  JsonObject addTexts(String name, List<String> texts) {
    return add(name, texts.stream().map(JsonObject::quoted).collect(joining(",", "[", "]")));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      json.append(escaped(text.charAt(i)));
    }
    return json.append('"').toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c < ' ' ? "\\u" + HEX.toHexDigits(c) : String.valueOf(c);
    };
  }

  @Override
  public String toString() {
    return members.toString();
  }
}
