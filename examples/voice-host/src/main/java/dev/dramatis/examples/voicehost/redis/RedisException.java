package dev.dramatis.examples.voicehost.redis;

import org.jspecify.annotations.Nullable;

/** Thrown where Redis cannot be reached, or is not asked since it has just failed. */
public final class RedisException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RedisException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
