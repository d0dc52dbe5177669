package dev.dramatis.tools.benchmarks.report;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.part.Mode;
import dev.dramatis.tools.benchmarks.part.Part;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Results of a machine that does not exist. */
@NullMarked
final class Samples {

  static final Environment ENVIRONMENT =
      new Environment("2026-01-01T12:00:00Z", "c0ffee", "Abacus", 2, 4, "Linux", "a JVM 17");

  private Samples() {}

  static PartResults of(Part part, Series... series) {
    return new PartResults(part, Mode.SHORT, ENVIRONMENT, List.of(series));
  }

  static Series millis(String program, int size, Double... figures) {
    return new Series(program, size, Metric.MAIN_MILLIS, List.of(figures), null);
  }
}
