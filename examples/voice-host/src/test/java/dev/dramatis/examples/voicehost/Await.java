package dev.dramatis.examples.voicehost;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another thread or process is about to do. */
public final class Await {

  private Await() {}

  /** Returns as soon as it is so; ten seconds are a failure. */
  public static void until(Callable<Boolean> isSo) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!isSo.call()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("it did not happen in ten seconds");
      }
      LockSupport.parkNanos(10_000_000);
    }
  }
}
