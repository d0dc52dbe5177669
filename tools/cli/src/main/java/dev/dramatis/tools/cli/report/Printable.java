package dev.dramatis.tools.cli.report;

/**
 * Texts of files, options and exceptions as a terminal may show them: one line, of characters that
 * move no cursor, reverse no text and forge no further line.
 */
public final class Printable {

  private static final int LONGEST = 1000;

  private Printable() {}

  /** Returns the text in one line, cut where no reader would follow. */
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /**
   * Returns the text in one line; control characters, marks of direction, line separators and lone
   * surrogates are {@code \}{@code uXXXX}.
   *
   * @param longest how many characters are shown, counted in code points
   */
  public static String of(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(longest).forEach(point -> append(shown, point));
    if (text.codePointCount(0, text.length()) > longest) {
      shown.append('…');
    }
    return shown.toString();
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
