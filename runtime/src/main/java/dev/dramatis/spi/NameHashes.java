package dev.dramatis.spi;

/** The hashes of names as generated code stores them; a class file can hold any number. */
public final class NameHashes {

  private static final int DIGITS = 8;

  private NameHashes() {}

  /**
   * {@return the hashes of a text with eight hexadecimal digits for each}
   *
   * @param parts the digits, cut anywhere between two hashes
   */
  public static int[] parse(String... parts) {
    int count = 0;
    for (String part : parts) {
      count += part.length() / DIGITS;
    }
    int[] hashes = new int[count];
    int next = 0;
    for (String part : parts) {
      for (int at = 0; at < part.length(); at += DIGITS) {
        hashes[next++] = Integer.parseUnsignedInt(part, at, at + DIGITS, 16);
      }
    }
    return hashes;
  }
}
