package dev.dramatis.tools.importer.report;

/** A text of the user's as a complaint shows it: in quotes, in one line, not too long. */
public final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  /** The text, its control characters and lone surrogates as {@code \}{@code uXXXX}. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder("\"");
    text.codePoints().limit(LONGEST).forEach(point -> append(shown, point));
    if (text.codePointCount(0, text.length()) > LONGEST) {
      shown.append('…');
    }
    return shown.append('"').toString();
  }

  private static void append(StringBuilder shown, int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          shown.append("\\u%04x".formatted(point));
      default -> shown.appendCodePoint(point);
    }
  }
}
