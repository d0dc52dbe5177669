package dev.dramatis.tools.benchmarks.program;

/** Values as Java source. */
public final class JavaText {

  private JavaText() {}

  /** Returns a string literal in ASCII. */
  public static String literal(String value) {
    StringBuilder literal = new StringBuilder(value.length() + 16).append('"');
    for (int i = 0; i < value.length(); i++) {
      append(literal, value.charAt(i));
    }
    return literal.append('"').toString();
  }

  private static void append(StringBuilder literal, char c) {
    switch (c) {
      case '"', '\\' -> literal.append('\\').append(c);
      case '\n' -> literal.append("\\n");
      default -> {
        if (c < ' ' || c > '~') {
          literal.append("\\u%04x".formatted((int) c));
        } else {
          literal.append(c);
        }
      }
    }
  }
}
