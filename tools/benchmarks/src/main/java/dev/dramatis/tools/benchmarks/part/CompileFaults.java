package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.measure.Series;
import java.util.List;

/**
 * The rules for compilations that fail: Dramatis compiles with every cast, and any program with a
 * small one.
 */
final class CompileFaults {

  /** The beginning of the failures of such series. */
  static final String DOES_NOT_COMPILE = "does not compile: ";

  private static final String ALWAYS = "Dramatis";
  private static final int SMALL = 50;

  private CompileFaults() {}

  static void find(List<Series> all, Faults faults) {
    all.stream()
        .filter(CompileFaults::doesNotCompile)
        .filter(series -> series.size() <= SMALL || series.program().startsWith(ALWAYS))
        .forEach(series -> faults.add(sentence(series)));
  }

  private static boolean doesNotCompile(Series series) {
    return series.failure() != null && series.failure().startsWith(DOES_NOT_COMPILE);
  }

  private static String sentence(Series series) {
    return "%s with %,d characters: it %s"
        .formatted(series.program(), series.size(), series.failure());
  }
}
