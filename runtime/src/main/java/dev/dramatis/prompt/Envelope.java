package dev.dramatis.prompt;

/** The marks around a persona, such as {@code <character>}, which no persona may contain. */
final class Envelope {

  private Envelope() {}

  /**
   * Returns the text with round brackets around an envelope's marks, in any case and with any
   * spaces; the same text if it has none.
   *
   * @param mark the name in the marks: {@code character}
   */
  static String withoutMarks(String text, String mark) {
    int open = text.indexOf('<');
    int close = text.indexOf('>', open + 1);
    if (open < 0 || close < 0) {
      return text;
    }
    StringBuilder harmless = new StringBuilder(text);
    while (open >= 0 && close >= 0) {
      int next = text.indexOf('<', open + 1);
      if (close < open) {
        close = text.indexOf('>', open + 1);
      } else {
        if ((next < 0 || next > close) && isMark(text.substring(open + 1, close), mark)) {
          harmless.setCharAt(open, '(');
          harmless.setCharAt(close, ')');
        }
        open = next;
      }
    }
    return harmless.toString();
  }

  private static boolean isMark(String inside, String mark) {
    String name = inside.strip();
    name = name.startsWith("/") ? name.substring(1).strip() : name;
    return name.regionMatches(true, 0, mark, 0, mark.length())
        && (name.length() == mark.length()
            || !Character.isLetterOrDigit(name.charAt(mark.length())));
  }
}
