package dev.dramatis.tools.cli.importer.text;

/**
 * A text as a text block, with long lines broken at spaces. A line that begins or ends with a space
 * has it as {@code \s}, because a text block strips spaces.
 */
final class TextBlock {

  private static final String QUOTES = "\"\"\"";
  private static final String ODD_LINE_ENDS = "\u000b\u0085\u2028\u2029";

  /** The formatter leaves a block without any indentation where it is, and moves all others. */
  private static final String INDENT = "    ";

  /** Leaves room for the indentation of a nested annotation. */
  private static final int WIDTH = 80;

  private final String text;
  private final StringBuilder code = new StringBuilder(QUOTES);

  TextBlock(String text) {
    this.text = text;
  }

  /**
   * Whether no line begins or ends with a blank that has no escape of its own, and no character
   * starts a line for javac's lint alone, which warns of the blank before it.
   */
  static boolean holds(String text) {
    return text.lines().noneMatch(TextBlock::isStripped)
        && text.chars().noneMatch(c -> ODD_LINE_ENDS.indexOf(c) >= 0);
  }

  private static boolean isStripped(String line) {
    return !line.isEmpty()
        && (isUnusualBlank(line.charAt(0)) || isUnusualBlank(line.charAt(line.length() - 1)));
  }

  private static boolean isUnusualBlank(char c) {
    return Character.isWhitespace(c) && " \t\r\f".indexOf(c) < 0;
  }

  String code() {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      boolean isLast = i == lines.length - 1;
      if (isLast && lines[i].isEmpty()) {
        code.append('\n').append(INDENT);
      } else {
        line(lines[i]);
      }
    }
    return code.append(QUOTES).toString();
  }

  private void line(String line) {
    String rest = line;
    while (rest.length() > WIDTH) {
      int end = breakAfter(rest);
      if (end == rest.length()) {
        break;
      }
      piece(rest.substring(0, end), false);
      code.append('\\');
      rest = rest.substring(end);
    }
    piece(rest, true);
  }

  /** The end of the last word that fits, the blank after it included. */
  private int breakAfter(String rest) {
    int blank = rest.lastIndexOf(' ', WIDTH - 1);
    int end = blank > 0 ? blank : rest.indexOf(' ', WIDTH);
    return end < 0 ? rest.length() : end + 1;
  }

  private void piece(String piece, boolean endsLine) {
    code.append('\n');
    if (piece.isEmpty()) {
      return;
    }
    code.append(INDENT);
    int start = code.length();
    for (int i = 0; i < piece.length(); i += Character.charCount(piece.codePointAt(i))) {
      boolean isLast = endsLine && i == piece.length() - 1;
      if (piece.charAt(i) == ' ' && (i == 0 || isLast)) {
        code.append("\\s");
      } else {
        append(piece.codePointAt(i), isLast || closes(start));
      }
    }
  }

  private void append(int point, boolean wouldClose) {
    if (point == '"' && wouldClose) {
      code.append("\\\"");
    } else {
      JavaChars.append(code, point);
    }
  }

  /** Returns whether one more quote would end the block. */
  private boolean closes(int start) {
    int length = code.length();
    return length - start >= 2 && code.charAt(length - 1) == '"' && code.charAt(length - 2) == '"';
  }
}
