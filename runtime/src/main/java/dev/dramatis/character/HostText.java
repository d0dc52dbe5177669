package dev.dramatis.character;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The neutralisation of host data in prompts, such as a user's name, a headline or an order's note.
 * {@link dev.dramatis.prompt.UserProfile}, headlines and {@link PromptContext#llmName} use it.
 * Prompt code uses it for text of the host's own objects:
 *
 * <pre>{@code
 * "The guest ordered " + HostText.oneLine(context.get(Order.class).dish()) + "."
 * }</pre>
 */
public final class HostText {

  /** The marks that separate and join letters in Indic scripts, in Persian and in emoji. */
  private static final String JOINERS = "\u200c\u200d";

  /**
   * Letters and symbols that are drawn as nothing: the fillers of Hangul, an empty Braille cell.
   */
  private static final String FILLERS = "\u115f\u1160\u3164\uffa0\u2800";

  private HostText() {}

  /**
   * Returns the text in one line, so that it cannot end a line, a list or a section of a prompt.
   * Line breaks, control characters and angle brackets, as in {@code </character>}, become a space.
   * Invisible characters are left out.
   *
   * @param text a text of any length
   * @return the line; empty for null and if nothing is left
   */
  public static String oneLine(@Nullable String text) {
    if (text == null) {
      return "";
    }
    if (isPlain(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int letter = text.codePointAt(at);
      if (isBlank(letter)) {
        addSpace(line);
      } else if (!isInvisible(letter)) {
        line.appendCodePoint(letter);
      }
    }
    return hasVisible(line) ? line.toString().strip() : "";
  }

  /**
   * {@return the start of a text in one line, as {@link #oneLine(String)} returns it} A text that
   * is longer ends in an ellipsis, and is not read further.
   *
   * @param text a text of any length; null counts as empty
   * @param most the number of UTF-16 code units that are kept, at least 1; one less if the cut
   *     would be inside a surrogate pair
   */
  public static String oneLine(@Nullable String text, int most) {
    if (text == null || text.length() <= most) {
      return oneLine(text);
    }
    boolean isWithinPair = Character.isHighSurrogate(text.charAt(most - 1));
    return oneLine(text.substring(0, isWithinPair ? most - 1 : most)) + "…";
  }

  /**
   * Returns the text with its line breaks, each line as {@link #oneLine} returns it.
   *
   * @param text a text of any length
   * @return the lines, joined by {@code \\n}; empty for null and if nothing is left
   */
  public static String lines(@Nullable String text) {
    if (text == null) {
      return "";
    }
    StringBuilder lines = new StringBuilder(text.length());
    for (Iterator<String> rest = text.lines().iterator(); rest.hasNext(); ) {
      lines.append(oneLine(rest.next()));
      if (rest.hasNext()) {
        lines.append('\n');
      }
    }
    return lines.toString().strip();
  }

  /** Returns true for printable ASCII that is one line already, as most texts are. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter < ' ' || letter > '~' || letter == '<' || letter == '>') {
        return false;
      }
      if (letter == ' ' && before == ' ') {
        return false;
      }
      before = letter;
    }
    return before != ' ' || text.isEmpty();
  }

  private static boolean hasVisible(CharSequence line) {
    for (int at = 0; at < line.length(); at++) {
      if (line.charAt(at) != ' ' && JOINERS.indexOf(line.charAt(at)) < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(int letter) {
    return Character.isSpaceChar(letter)
        || Character.isISOControl(letter)
        || letter == '<'
        || letter == '>'
        || FILLERS.indexOf(letter) >= 0
        || Character.getType(letter) == Character.SURROGATE;
  }

  /** Returns true for an invisible letter, such as one that changes the direction of writing. */
  private static boolean isInvisible(int letter) {
    return Character.getType(letter) == Character.FORMAT && JOINERS.indexOf(letter) < 0;
  }

  private static void addSpace(StringBuilder line) {
    if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }
}
