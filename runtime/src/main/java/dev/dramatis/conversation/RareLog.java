package dev.dramatis.conversation;

import dev.dramatis.internal.Failures;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A warning that is logged once a minute at most, with the number of times in between. */
final class RareLog {

  private static final long INTERVAL = TimeUnit.MINUTES.toNanos(1);

  private final String problem;
  private final LongSupplier nanoTime;
  private boolean hasLogged;
  private long logged;
  private int times;

  RareLog(String problem, LongSupplier nanoTime) {
    this.problem = problem;
    this.nanoTime = nanoTime;
  }

  void warn(Throwable thrown) {
    int since = timesIfDue(nanoTime.getAsLong());
    if (since > 0) {
      String count = since == 1 ? "" : " (%s times since the last line)".formatted(since);
      Failures.warn(problem + count + ": " + Failures.reason(thrown), thrown);
    }
  }

  private synchronized int timesIfDue(long now) {
    times++;
    if (hasLogged && now - logged < INTERVAL) {
      return 0;
    }
    int since = times;
    hasLogged = true;
    logged = now;
    times = 0;
    return since;
  }
}
