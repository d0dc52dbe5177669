package dev.dramatis.examples.voicehost.output;

/**
 * Makes one line of printable text of whatever was sent or set, so that it can forge no other line
 * and command no terminal.
 */
public final class Printable {

  private Printable() {}

  /**
   * Returns the text without line breaks, control characters, marks that turn the direction of
   * writing and other invisible characters: each stands there as its number, as in {@code \\u001b}.
   *
   * @param most how many characters of the text count; a longer one ends in three dots
   */
  public static String line(String text, int most) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), most) + 1);
    int end = Math.min(text.length(), most);
    for (int i = 0; i < end; ) {
      int letter = text.codePointAt(i);
      if (isPrintable(letter)) {
        line.appendCodePoint(letter);
      } else {
        for (char half : Character.toChars(letter)) {
          line.append("\\u%04x".formatted((int) half));
        }
      }
      i += Character.charCount(letter);
    }
    return text.length() > most ? line.append("...").toString() : line.toString();
  }

  private static boolean isPrintable(int letter) {
    return letter == ' '
        || switch (Character.getType(letter)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.PRIVATE_USE,
              Character.SURROGATE,
              Character.UNASSIGNED ->
              false;
          default -> true;
        };
  }
}
