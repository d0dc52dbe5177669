package dev.dramatis.testing;

import java.util.List;
import java.util.Optional;

/**
 * The prompt and the greeting of a character in one situation.
 *
 * @param situation the situation's name
 * @param prompt the persona or the whole prompt
 * @param greeting the greeting, if the character has one
 */
record MadePrompt(String situation, String prompt, Optional<String> greeting) {

  /** The begin of a line above each situation, also the first of each file. */
  static final String MARK = "==== ";

  /**
   * Returns the text of a golden file. Lines end with a line feed, and line breaks at the end of a
   * prompt are left out.
   */
  static String text(List<MadePrompt> prompts) {
    StringBuilder text = new StringBuilder();
    for (MadePrompt each : prompts) {
      text.append(text.isEmpty() ? "" : "\n").append(MARK).append(each.situation).append(" ====\n");
      text.append(lines(each.prompt));
      each.greeting.ifPresent(words -> text.append("\n---- greeting ----\n").append(lines(words)));
    }
    return text.toString();
  }

  private static String lines(String text) {
    String unix = text.replace("\r\n", "\n");
    int end = unix.length();
    while (end > 0 && unix.charAt(end - 1) == '\n') {
      end--;
    }
    return unix.substring(0, end) + "\n";
  }
}
