package dev.dramatis.spi;

import org.jspecify.annotations.Nullable;

/**
 * Short texts that many definitions have, such as a tag, each once: constants of classes are
 * shared, and what is read from a file would not be. It remembers a text until another one takes
 * its place, so it stays small. Not thread-safe.
 */
final class SharedTexts {

  private static final int PLACES = 1_024;
  private static final int LONGEST = 64;

  private final @Nullable String[] known = new String[PLACES];

  /** The part of a text: an equal one that was seen before, or else a new one. */
  String of(String text, int start, int end) {
    int length = end - start;
    if (length == 0) {
      return "";
    }
    if (length > LONGEST) {
      return text.substring(start, end);
    }
    int place = place(text, start, length);
    String seen = known[place];
    if (seen != null && seen.length() == length && text.startsWith(seen, start)) {
      return seen;
    }
    String part = text.substring(start, end);
    known[place] = part;
    return part;
  }

  /** Three chars tell most texts apart; to hash all of each costs more than it spares. */
  private static int place(String text, int start, int length) {
    int chars = text.charAt(start);
    chars = chars * 31 + text.charAt(start + length / 2);
    chars = chars * 31 + text.charAt(start + length - 1);
    return (chars * 31 + length) & (PLACES - 1);
  }
}
