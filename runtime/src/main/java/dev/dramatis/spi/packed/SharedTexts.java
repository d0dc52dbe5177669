package dev.dramatis.spi.packed;

import org.jspecify.annotations.Nullable;

/**
 * Short texts that many definitions of a file have, such as a tag, each once: constants of classes
 * are shared, and what is read from a file would not be. It remembers a text, and where it was seen
 * in the file, until another one takes its place, so it stays small. Not thread-safe.
 */
final class SharedTexts {

  private static final int PLACES = 1_024;
  private static final int LONGEST = 64;

  private final byte[] file;
  private final @Nullable String[] known = new String[PLACES];
  private final int[] seenAt = new int[PLACES];

  SharedTexts(byte[] file) {
    this.file = file;
  }

  /**
   * The text in a part of the file: an equal one that was seen before, or else a new one.
   *
   * @param before where its length and its mark stand, which tell it from a longer one
   * @param start where it starts; it is not empty
   */
  String of(int before, int start, int end) {
    if (end - start > LONGEST) {
      return DefinitionText.decode(file, start, end);
    }
    int place = place(start, end);
    String seen = known[place];
    if (seen != null && isAgain(seenAt[place], before, end)) {
      return seen;
    }
    String text = DefinitionText.decode(file, start, end);
    known[place] = text;
    seenAt[place] = before;
    return text;
  }

  /** A loop, for a JVM starts to interpret the one of the JDK, which is made to be compiled. */
  private boolean isAgain(int seen, int start, int end) {
    for (int i = start; i < end; i++) {
      if (file[i] != file[seen + i - start]) {
        return false;
      }
    }
    return true;
  }

  /** Three bytes tell most texts apart; to hash all of each costs more than it spares. */
  private int place(int start, int end) {
    int bytes = file[start];
    bytes = bytes * 31 + file[(start + end) >>> 1];
    bytes = bytes * 31 + file[end - 1];
    return (bytes * 31 + end - start) & (PLACES - 1);
  }
}
