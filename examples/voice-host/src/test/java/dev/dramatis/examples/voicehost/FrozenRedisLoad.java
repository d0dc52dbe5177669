package dev.dramatis.examples.voicehost;

import dev.dramatis.examples.voicehost.Talker.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at a fixed rate, whether or not earlier ones have an answer. Their time begins when they
 * are due, so that one which waits for a thread counts in full.
 */
final class FrozenRedisLoad {

  private static final int REQUESTS_A_SECOND = 200;
  private static final int CLIENTS = 200;
  private static final int TURNS_OF_A_CONVERSATION = 12;
  private static final int WARM_UP_SECONDS = 12;
  private static final int WARM_UP_THREADS = 16;
  private static final int FROZEN_AFTER_SECONDS = 5;
  private static final double LATE_MILLIS = 20;

  private final List<Talker> talkers = new ArrayList<>();
  private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Tally tally = new Tally();

  private FrozenRedisLoad(Replicas replicas) {
    for (int i = 0; i < CLIENTS; i++) {
      talkers.add(new Talker(replicas, i % 2 == 0, tally));
    }
  }

  /** Compares pairs of runs, which take turns. */
  static void compare(int pairs, int seconds) throws Exception {
    for (int pair = 1; pair <= pairs; pair++) {
      double without = run(pair, false, seconds);
      double frozen = run(pair, true, seconds);
      System.out.printf(
          Locale.ROOT,
          "pair %d: %+.2f percentage points with Redis frozen%n",
          pair,
          frozen - without);
    }
  }

  /** Returns the percentage of requests that took too long. */
  private static double run(int pair, boolean usesRedis, int seconds) throws Exception {
    try (Replicas replicas = new Replicas(1, usesRedis, false)) {
      FrozenRedisLoad load = new FrozenRedisLoad(replicas);
      load.warmUp();
      load.send(FROZEN_AFTER_SECONDS);
      replicas.redis().freeze();
      load.send(seconds - FROZEN_AFTER_SECONDS);
      load.end();
      replicas.redis().thaw();
      return load.print("pair %d, %s".formatted(pair, usesRedis ? "frozen Redis" : "no Redis    "));
    }
  }

  /** Lets the JVM compile the host's code; an answer is followed by the next request at once. */
  private void warmUp() throws InterruptedException {
    ExecutorService warmers = Executors.newFixedThreadPool(WARM_UP_THREADS);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_UP_SECONDS);
    for (int i = 0; i < WARM_UP_THREADS; i++) {
      Talker talker = talkers.get(i);
      warmers.execute(
          () -> {
            while (System.nanoTime() < end) {
              say(talker, end);
            }
          });
    }
    warmers.shutdown();
    warmers.awaitTermination(1, TimeUnit.MINUTES);
    millis.clear();
  }

  private void send(int seconds) {
    long start = System.nanoTime();
    for (int i = 0; i < seconds * REQUESTS_A_SECOND; i++) {
      long due = start + i * TimeUnit.SECONDS.toNanos(1) / REQUESTS_A_SECOND;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      Talker talker = talkers.get(i % CLIENTS);
      threads.execute(() -> say(talker, due));
    }
  }

  private void say(Talker talker, long due) {
    try {
      talker.say();
      millis.add((System.nanoTime() - due) / 1e6);
      if (ThreadLocalRandom.current().nextInt(TURNS_OF_A_CONVERSATION) == 0) {
        talker.begin();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() throws InterruptedException {
    threads.shutdown();
    threads.awaitTermination(1, TimeUnit.MINUTES);
  }

  private double print(String name) {
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    long late = Arrays.stream(sorted).filter(each -> each > LATE_MILLIS).count();
    double percent = 100.0 * late / sorted.length;
    System.out.printf(
        Locale.ROOT,
        "%s: %d requests, %d above %.0f ms (%.2f %%); ms: p50 %.1f, p90 %.1f, p99 %.1f, most %.1f;"
            + " failed %s, changed prompts %s%n",
        name,
        sorted.length,
        late,
        LATE_MILLIS,
        percent,
        at(sorted, 0.5),
        at(sorted, 0.9),
        at(sorted, 0.99),
        at(sorted, 1),
        tally.failed,
        tally.changedPrompts);
    return percent;
  }

  private static double at(double[] sorted, double part) {
    return sorted[(int) Math.ceil(part * (sorted.length - 1))];
  }
}
