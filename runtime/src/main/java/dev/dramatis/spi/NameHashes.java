package dev.dramatis.spi;

/** Reads hashes as generated code writes them, which a class file takes in any number. */
public final class NameHashes {

  private static final int DIGITS = 8;

  private NameHashes() {}

  /**
   * Reads hashes of eight hexadecimal digits each.
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
