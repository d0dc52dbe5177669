package dev.dramatis.tools.importer.text;

import java.util.ArrayList;
import java.util.List;

/** A text as a Java expression: a literal where it fits its line, else a text block. */
final class JavaText {

  private final String text;

  JavaText(String text) {
    this.text = text;
  }

  /** The literal, on one line. */
  String literal() {
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

  /** Whether the text is written better in a block: it has lines, or words to break lines at. */
  boolean isProse() {
    return text.strip().indexOf('\n') >= 0 || text.strip().indexOf(' ') >= 0;
  }

  /**
   * The text over several lines, the first of which is not indented.
   *
   * @param indent of its lines
   */
  String block(int indent) {
    return TextBlock.holds(text) ? new TextBlock(text, indent).code() : sum(indent);
  }

  /** Literals, one a line of the text, for what a text block would strip. */
  private String sum(int indent) {
    List<String> literals = new ArrayList<>();
    for (String line : text.split("(?<=\n)", -1)) {
      if (!line.isEmpty()) {
        literals.add(new JavaText(line).literal());
      }
    }
    return String.join("\n" + Layout.indent(indent) + "+ ", literals);
  }
}
