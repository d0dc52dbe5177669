package dev.dramatis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** The hash of a system prompt: the first 12 bytes of its SHA-256, in base64url. */
final class PromptHash {

  /** The length of a hash in characters. */
  static final int LENGTH = 16;

  private static final int BYTES = 12;

  private PromptHash() {}

  static String of(String prompt) {
    byte[] digest = sha256().digest(prompt.getBytes(UTF_8));
    return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
