package dev.dramatis.tools.benchmarks.report;

import dev.dramatis.tools.benchmarks.measure.Distribution;
import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.part.Part;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the results of all parts for one metric of one of them. */
record Figures(Map<Part, PartResults> results, Part part, Metric metric) {

  /** The figures of a program, if it was measured and works. */
  Optional<Series> of(String program, int size) {
    return Optional.ofNullable(results.get(part))
        .flatMap(found -> found.find(program, size, metric));
  }

  /** The median, or null. */
  @Nullable Double median(String program, int size) {
    return of(program, size).map(found -> Distribution.of(found.figures()).median()).orElse(null);
  }

  /** The median of the ratios of two programs with the same size, round by round, or null. */
  @Nullable Double ratio(String program, String reference, int size) {
    return ratio(of(program, size), of(reference, size));
  }

  /** The same of one program with two sizes. */
  @Nullable Double growth(String program, int size, int referenceSize) {
    return ratio(of(program, size), of(program, referenceSize));
  }

  /** The median of the differences of two programs with the same size, or null. */
  @Nullable Double difference(String program, String reference, int size) {
    Optional<Series> found = of(program, size);
    Optional<Series> other = of(reference, size);
    return found.isEmpty() || other.isEmpty()
        ? null
        : Distribution.ofDifferences(found.get().figures(), other.get().figures()).median();
  }

  private static @Nullable Double ratio(Optional<Series> figures, Optional<Series> references) {
    return figures.isEmpty() || references.isEmpty()
        ? null
        : Distribution.ofRatios(figures.get().figures(), references.get().figures()).median();
  }

  /** A figure divided by another, or null where one of them is. */
  static @Nullable Double divided(@Nullable Double figure, @Nullable Double by) {
    return figure == null || by == null ? null : Double.valueOf(figure / by);
  }

  /** A figure less another, or null where one of them is. */
  static @Nullable Double less(@Nullable Double figure, @Nullable Double other) {
    return figure == null || other == null ? null : Double.valueOf(figure - other);
  }
}
