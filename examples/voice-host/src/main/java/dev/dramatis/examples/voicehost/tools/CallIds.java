package dev.dramatis.examples.voicehost.tools;

import java.security.SecureRandom;
import java.util.Base64;

/** The ids that the host gives to calls: 128 random bits, and no longer than OpenAI takes them. */
public final class CallIds {

  static final String PREFIX = "call_";

  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private CallIds() {}

  public static String next() {
    byte[] id = new byte[BYTES];
    RANDOM.nextBytes(id);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(id);
  }
}
