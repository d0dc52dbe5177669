package dev.dramatis.tools.benchmarks.report;

import dev.dramatis.tools.benchmarks.measure.Distribution;
import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.part.Part;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of one metric in the results of one part. */
record Figures(Map<Part, PartResults> results, Part part, Metric metric) {

  /** Returns the figures of a program; empty if it was not measured or failed. */
  Optional<Series> of(String program, int size) {
    return Optional.ofNullable(results.get(part))
        .flatMap(found -> found.find(program, size, metric));
  }

  /** Returns the median, or null. */
  @Nullable Double median(String program, int size) {
    return of(program, size).map(found -> Distribution.of(found.figures()).median()).orElse(null);
  }

  /** Returns the median of the ratios of two programs of one size, round by round, or null. */
  @Nullable Double ratio(String program, String reference, int size) {
    return ratio(of(program, size), of(reference, size));
  }

  /** Returns the same ratio of one program with two sizes. */
  @Nullable Double growth(String program, int size, int referenceSize) {
    return ratio(of(program, size), of(program, referenceSize));
  }

  /** Returns the median of the differences of two programs of one size, or null. */
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

  /** Returns the quotient of two figures, or null if one of them is null. */
  static @Nullable Double divided(@Nullable Double figure, @Nullable Double by) {
    return figure == null || by == null ? null : Double.valueOf(figure / by);
  }

  /** Returns the difference of two figures, or null if one of them is null. */
  static @Nullable Double less(@Nullable Double figure, @Nullable Double other) {
    return figure == null || other == null ? null : Double.valueOf(figure - other);
  }
}
