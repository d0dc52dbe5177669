package dev.dramatis.processor.check;

/**
 * Which letters a text has. A normal form asks the JDK for its tables of Unicode, which most names
 * do not need.
 */
final class Letters {

  private static final int FIRST_BEYOND_ASCII = 0x80;

  private Letters() {}

  /** Whether a text has nothing but ASCII, so that it is its own normal form. */
  static boolean areAscii(String text) {
    return areBelow(FIRST_BEYOND_ASCII, text);
  }

  /** Whether every UTF-16 unit of a text is below a limit. */
  static boolean areBelow(int limit, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= limit) {
        return false;
      }
    }
    return true;
  }
}
