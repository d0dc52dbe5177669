package dev.dramatis;

import dev.dramatis.internal.Sha256;
import java.util.Arrays;
import java.util.Base64;

/** The hash of a system prompt: the first 12 bytes of its SHA-256, in base64url. */
final class PromptHash {

  /** The length of a hash in characters. */
  static final int LENGTH = 16;

  private static final int BYTES = 12;

  private PromptHash() {}

  static String of(String prompt) {
    return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(Sha256.of(prompt), BYTES));
  }
}
