package dev.dramatis.examples.voicehost.http;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many bytes the bodies of all requests together may take, from their first byte to the end of
 * their answers: a quarter of the heap. The first bytes of each are free, so that large bodies keep
 * no small one out. Thread-safe.
 */
final class BodyBudget {

  private static final int FREE = 1 << 14;

  private final long most;
  private final AtomicLong taken = new AtomicLong();

  BodyBudget(long most) {
    this.most = most;
  }

  static BodyBudget ofHeap() {
    return new BodyBudget(Runtime.getRuntime().maxMemory() / 4);
  }

  Share share() {
    return new Share();
  }

  /** What one body takes. */
  final class Share {

    private long bytes;
    private long paid;
    private boolean isGivenBack;

    /** Takes more; false if there is no more. */
    synchronized boolean take(int more) {
      bytes += more;
      long cost = Math.max(0, bytes - FREE) - paid;
      if (isGivenBack || taken.addAndGet(cost) > most) {
        if (!isGivenBack) {
          taken.addAndGet(-cost);
        }
        return false;
      }
      paid += cost;
      return true;
    }

    synchronized void giveBack() {
      isGivenBack = true;
      taken.addAndGet(-paid);
      paid = 0;
    }
  }
}
