package dev.dramatis.tools.cli.importer.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Java code of values: texts, lists and annotations. {@link JavaFile} lays it out. */
public final class JavaValue {

  /** A longer text with words is a text block. */
  private static final int LONGEST_LITERAL = 80;

  private JavaValue() {}

  /** Returns a text as a literal, or as a text block if it is long or has several lines. */
  public static String text(String text) {
    return isProse(text.strip()) && TextBlock.holds(text)
        ? new TextBlock(text).code()
        : literal(text);
  }

  private static boolean isProse(String text) {
    return text.indexOf('\n') >= 0 || (text.length() > LONGEST_LITERAL && text.indexOf(' ') >= 0);
  }

  /** Returns a text as a literal. */
  public static String literal(String text) {
    StringBuilder code = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '"' -> code.append("\\\"");
                case '\n' -> code.append("\\n");
                default -> JavaChars.append(code, point);
              }
            });
    return code.append('"').toString();
  }

  /** Returns a list; a single item has no braces. */
  public static String list(List<String> items) {
    return items.size() == 1 ? items.get(0) : "{" + String.join(", ", items) + "}";
  }

  /**
   * Returns an annotation.
   *
   * @param elements in the order in which they are written; a sole {@code value} has no name
   */
  public static String annotation(String name, Map<String, String> elements) {
    if (elements.isEmpty()) {
      return "@" + name;
    }
    boolean isSole = elements.size() == 1 && elements.containsKey("value");
    return elements.entrySet().stream()
        .map(each -> (isSole ? "" : each.getKey() + " = ") + each.getValue())
        .collect(Collectors.joining(", ", "@" + name + "(", ")"));
  }
}
