package dev.dramatis.processor.message;

import java.util.HexFormat;

/**
 * A value of a message as one line of printable text: it may come from a jar, and a control
 * character in it could forge another message or command a terminal.
 */
final class OneLine {

  private static final int LONGEST = 1_000;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private OneLine() {}

  static String of(String text) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      if (line.length() >= LONGEST) {
        return line.append('\u2026').toString();
      }
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      append(line, c);
    }
    return line.toString();
  }

  private static void append(StringBuilder line, int c) {
    if (c == '\n') {
      line.append("\\n");
    } else if (c == '\t') {
      line.append("\\t");
    } else if (isPrintable(c)) {
      line.appendCodePoint(c);
    } else {
      for (char unit : Character.toChars(c)) {
        line.append("\\u").append(HEX.toHexDigits(unit));
      }
    }
  }

  /** By itself: the runtime, which knows it too, may be what the processor path lacks. */
  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
