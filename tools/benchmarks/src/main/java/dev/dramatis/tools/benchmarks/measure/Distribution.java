package dev.dramatis.tools.benchmarks.measure;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** The middle of some figures and how far they spread: the median and the quartiles around it. */
public record Distribution(double lowerQuartile, double median, double upperQuartile) {

  /**
   * Of at least one figure; between two figures it takes the point on the line.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Distribution of(List<Double> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("there are no figures to take the median of");
    }
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new Distribution(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
  }

  /** Of the ratios of figures that were measured one after the other, in the same round. */
  public static Distribution ofRatios(List<Double> figures, List<Double> references) {
    return ofPairs(figures, references, (figure, reference) -> figure / reference);
  }

  /** Of the differences of figures that were measured in the same round. */
  public static Distribution ofDifferences(List<Double> figures, List<Double> references) {
    return ofPairs(figures, references, (figure, reference) -> figure - reference);
  }

  private static Distribution ofPairs(
      List<Double> figures, List<Double> references, DoubleBinaryOperator comparison) {
    int rounds = Math.min(figures.size(), references.size());
    return of(
        IntStream.range(0, rounds)
            .mapToObj(i -> comparison.applyAsDouble(figures.get(i), references.get(i)))
            .toList());
  }

  private static double at(double[] sorted, double part) {
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
