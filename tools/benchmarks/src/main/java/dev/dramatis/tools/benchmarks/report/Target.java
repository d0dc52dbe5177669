package dev.dramatis.tools.benchmarks.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What Dramatis wants to reach, and what it does.
 *
 * @param goal which goal it belongs to, from 1
 * @param claim what is compared
 * @param bound the most that it may be
 * @param unit behind the figure, such as {@code ×}
 * @param measured null where it was not measured
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
