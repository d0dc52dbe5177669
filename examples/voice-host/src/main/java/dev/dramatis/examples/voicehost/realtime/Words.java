package dev.dramatis.examples.voicehost.realtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an LLM's tokens into words, each with the space before it: unmute's frontend puts a space
 * before every {@code response.text.delta}, which would tear words apart, while two spaces look
 * like one in a browser; clients of OpenAI join the deltas as they are.
 */
final class Words {

  /** Some languages write without spaces, and their readers do not want to wait for the end. */
  private static final int LONGEST = 40;

  private final StringBuilder rest = new StringBuilder();
  private int scanned;
  private boolean isInWord;

  /** Adds a token; gives the words that are whole now. */
  List<String> add(String token) {
    rest.append(token);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (; scanned < rest.length(); scanned++) {
      char next = rest.charAt(scanned);
      boolean isSpace = Character.isWhitespace(next);
      boolean isLong = scanned - start >= LONGEST && !Character.isLowSurrogate(next);
      if (isInWord && (isSpace || isLong)) {
        words.add(rest.substring(start, scanned));
        start = scanned;
      }
      isInWord = !isSpace;
    }
    rest.delete(0, start);
    scanned = rest.length();
    return words;
  }

  /** The last word; space after it is dropped. */
  List<String> end() {
    return rest.toString().isBlank() ? List.of() : List.of(rest.toString());
  }
}
