package dev.dramatis.tools.benchmarks.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one program with one size of a cast.
 *
 * @param program how tables name it
 * @param size the number of characters
 * @param figures one a round, in the order of the rounds; empty where it does not compile
 * @param failure why there are no figures, or null
 */
public record Series(
    String program, int size, Metric metric, List<Double> figures, @Nullable String failure) {

  public Series {
    figures = figures.stream().map(Series::rounded).toList();
  }

  /** To three decimals, which is more than any clock here tells apart. */
  private static double rounded(double figure) {
    return Math.round(figure * 1_000) / 1_000.0;
  }

  /** A series without figures. */
  public static Series failed(String program, int size, Metric metric, String failure) {
    return new Series(program, size, metric, List.of(), failure);
  }
}
