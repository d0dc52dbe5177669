package dev.dramatis.tools.benchmarks.jmh;

import java.util.List;

/**
 * How long the warm benchmarks run, and so how sure their results are.
 *
 * @param forks JVMs for each benchmark; with none it runs in this one
 * @param iterations how often it is warmed up, and then how often it is measured
 * @param milliseconds how long each iteration takes
 * @param sizes of the casts
 */
public record WarmEffort(int forks, int iterations, int milliseconds, List<Integer> sizes) {

  public WarmEffort {
    sizes = List.copyOf(sizes);
  }

  /** Shows that they run; the figures mean nothing. */
  public static final WarmEffort SMOKE = new WarmEffort(0, 1, 20, List.of(50));

  /** For a look at a change. */
  public static final WarmEffort SHORT = new WarmEffort(1, 3, 500, List.of(50, 1_000));

  /** For results to keep. */
  public static final WarmEffort FULL = new WarmEffort(3, 5, 1_000, List.of(50, 1_000, 10_000));
}
