package dev.dramatis.tools.benchmarks.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A goal of Dramatis and the measured figure.
 *
 * @param goal the number of the goal, from 1
 * @param claim the comparison in words
 * @param bound the largest figure that meets the goal
 * @param unit the unit after the figure, such as {@code ×}
 * @param measured the figure; null if it was not measured
 */
record Target(int goal, String claim, double bound, String unit, @Nullable Double measured) {

  static final String TIMES = "×";

  private static final double EXACT_BELOW = 100;

  String verdict() {
    if (measured == null) {
      return "not measured";
    }
    return measured <= bound ? "met" : "**missed**";
  }

  String boundText() {
    return "at most " + text(bound);
  }

  String measuredText() {
    return measured == null ? "" : text(measured);
  }

  private String text(double figure) {
    String form = Math.abs(figure) < EXACT_BELOW && unit.equals(TIMES) ? "%.2f %s" : "%,.0f %s";
    return String.format(Locale.ROOT, form, figure, unit);
  }
}
