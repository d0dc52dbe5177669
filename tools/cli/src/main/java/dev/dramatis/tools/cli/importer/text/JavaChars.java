package dev.dramatis.tools.cli.importer.text;

/** Which characters a Java text shows as they are, and how it writes the others. */
final class JavaChars {

  private JavaChars() {}

  /** Appends a character; quotes and line feeds are the caller's. */
  static void append(StringBuilder code, int point) {
    switch (point) {
      case '\\' -> code.append("\\\\");
      case '\t' -> code.append("\\t");
      case '\r' -> code.append("\\r");
      case '\b' -> code.append("\\b");
      case '\f' -> code.append("\\f");
      default -> {
        if (isVisible(point)) {
          code.appendCodePoint(point);
        } else {
          escape(code, point);
        }
      }
    }
  }

  /** A reader cannot tell an unusual blank, a joiner or a mark of direction from nothing. */
  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }

  private static void escape(StringBuilder code, int point) {
    for (char unit : Character.toChars(point)) {
      code.append("\\u%04x".formatted((int) unit));
    }
  }
}
