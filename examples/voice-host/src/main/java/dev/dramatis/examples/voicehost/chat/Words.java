package dev.dramatis.examples.voicehost.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * A text as it is compared: its letters and digits in lower case, without what clients change, such
 * as blanks, quotes and markup. Only digests are kept of it.
 *
 * @param letters the number of its letters
 * @param digest the same for equal texts
 * @param leadDigest the same for texts with equal beginnings; empty for a text shorter than that
 */
record Words(int letters, String digest, String leadDigest) {

  private static final int LEAD = 32;

  /** A longer text counts as its beginning. */
  private static final int LONGEST = 65_536;

  private static final int DIGEST_BYTES = 16;

  static Words of(String text) {
    String normal = normal(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    int letters = normal.codePointCount(0, normal.length());
    String lead =
        letters < LEAD ? "" : digest(normal.substring(0, normal.offsetByCodePoints(0, LEAD)));
    return new Words(letters, digest(normal), lead);
  }

  private static String normal(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    boolean hasLetter = false;
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    for (int at = 0; at < composed.length(); ) {
      int letter = composed.codePointAt(at);
      at += Character.charCount(letter);
      boolean isLetter = Character.isLetterOrDigit(letter);
      hasLetter |= isLetter;
      if (isLetter || isMark(letter)) {
        normal.appendCodePoint(Character.toLowerCase(letter));
      }
    }
    return hasLetter ? normal.toString() : text.strip(); // such as an emoji
  }

  private static boolean isMark(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Returns 128 bits of a hash. */
  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
