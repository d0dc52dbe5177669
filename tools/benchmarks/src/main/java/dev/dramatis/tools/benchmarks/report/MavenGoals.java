package dev.dramatis.tools.benchmarks.report;

import static dev.dramatis.tools.benchmarks.report.Target.TIMES;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.part.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goal 6: the time that an author waits for Maven. It is held against a build without a processor;
 * where even the least processor takes a tenth more than that, against a build with that one.
 */
final class MavenGoals {

  private static final double MOST = 1.2;
  private static final double MOST_OF_LEAST = 1.1;

  private MavenGoals() {}

  static List<Target> of(Map<Part, PartResults> results) {
    Figures figures = new Figures(results, Part.MAVEN, Metric.PROCESS_MILLIS);
    return List.of(
        target(figures, "mvn compile, 50 characters", ""),
        target(figures, "mvn compile, one of 50 characters edited", References.EDITED));
  }

  private static Target target(Figures figures, String claim, String how) {
    String none = References.NO_PROCESSOR + how;
    String least = References.EMPTY_CLASS + how;
    @Nullable Double leastOfNone = figures.ratio(least, none, Sizes.SMALL);
    if (leastOfNone == null || leastOfNone <= MOST_OF_LEAST) {
      return target(figures, claim + ", against no processor", how, none, MOST);
    }
    String against =
        String.format(
            Locale.ROOT,
            ", against a processor of one empty class, which takes %.2f × no processor",
            leastOfNone);
    return target(figures, claim + against, how, least, MOST_OF_LEAST);
  }

  private static Target target(
      Figures figures, String claim, String how, String reference, double bound) {
    return new Target(
        6, claim, bound, TIMES, figures.ratio(References.DRAMATIS + how, reference, Sizes.SMALL));
  }
}
