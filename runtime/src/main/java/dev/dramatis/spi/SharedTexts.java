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

  /** An equal text that was seen before; if there is none, this one. */
  String of(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int place = text.hashCode() & (PLACES - 1);
    String seen = known[place];
    if (seen != null && seen.equals(text)) {
      return seen;
    }
    known[place] = text;
    return text;
  }
}
