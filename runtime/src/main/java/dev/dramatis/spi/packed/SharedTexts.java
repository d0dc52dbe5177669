package dev.dramatis.spi.packed;

import org.jspecify.annotations.Nullable;

/**
 * A bounded cache of short texts that many definitions of a file have, such as a tag. The JVM
 * shares the constants of classes, but not texts that are read from a file. A later text replaces
 * an earlier one in its place. Not thread-safe.
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
   * Returns the text in a part of the file: an equal cached one, or a new one.
   *
   * @param before the index of its length and mark, which distinguish it from a longer text
   * @param start the index of its first byte; it is not empty
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

  /** Compares in a loop, which is faster than the JDK's method while the JVM interprets. */
  private boolean isAgain(int seen, int start, int end) {
    for (int i = start; i < end; i++) {
      if (file[i] != file[seen + i - start]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns a place from three bytes, which distinguish most texts; to hash all bytes costs more.
   */
  private int place(int start, int end) {
    int bytes = file[start];
    bytes = bytes * 31 + file[(start + end) >>> 1];
    bytes = bytes * 31 + file[end - 1];
    return (bytes * 31 + end - start) & (PLACES - 1);
  }
}
