package dev.dramatis.examples.voicehost.redis;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A circuit breaker: after three failures in a row no caller may ask for two seconds, then one at a
 * time, until one has an answer. Thread-safe.
 */
final class Breaker {

  private static final int MOST_FAILURES = 3;
  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final LongSupplier nanoTime;
  private int failures;
  private long latestNanos;
  private boolean isProbed;
  private @Nullable Throwable latest;

  Breaker(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * Lets a caller ask.
   *
   * @return true if the caller is the one that tries whether there are answers again
   * @throws RedisException if the caller may not ask now; its cause is the latest failure
   */
  synchronized boolean enter() {
    if (failures < MOST_FAILURES) {
      return false;
    }
    if (isProbed || nanoTime.getAsLong() - latestNanos < PAUSE_NANOS) {
      throw new RedisException("Redis is not asked for a moment, since it has just failed", latest);
    }
    isProbed = true;
    return true;
  }

  synchronized void answered() {
    failures = 0;
    latest = null;
  }

  synchronized void failed(Throwable failure) {
    failures = Math.min(failures + 1, MOST_FAILURES);
    latest = failure;
    latestNanos = nanoTime.getAsLong();
  }

  /** Ends a call. */
  synchronized void leave(boolean hasProbed) {
    if (hasProbed) {
      isProbed = false;
    }
  }
}
