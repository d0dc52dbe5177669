package dev.dramatis.tools.benchmarks.report;

import static dev.dramatis.tools.benchmarks.report.Target.TIMES;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.part.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goal 5: the cost of the processor in a compilation. */
final class BuildGoals {

  private static final double MOST = 1.4;
  private static final double HALF_A_SECOND = 500;

  /** The largest growth of the time when the number of characters grows by this factor. */
  private static final double LINEAR = (double) Sizes.LARGE / Sizes.MIDDLE;

  private BuildGoals() {}

  static List<Target> of(Map<Part, PartResults> results) {
    Figures figures = new Figures(results, Part.BUILD, Metric.PROCESS_MILLIS);
    List<Target> targets = new ArrayList<>();
    targets.add(
        new Target(
            5,
            "compile 50, over javac alone",
            HALF_A_SECOND,
            "ms",
            figures.difference(References.DRAMATIS, References.ALONE, Sizes.SMALL)));
    for (String how : List.of("", ", distinct packages")) {
      targets.add(against(figures, how, Sizes.MIDDLE));
      targets.add(against(figures, how, Sizes.LARGE));
      targets.add(growth(figures, how));
    }
    targets.add(against(figures, ", beside 10 banks", Sizes.MIDDLE));
    targets.add(
        new Target(
            5,
            "compile a host of 20 banks of 1,000 with @Cast, against the same without @Cast",
            MOST,
            TIMES,
            figures.ratio(
                References.DRAMATIS + References.HOST, References.WITHOUT_CAST, Sizes.MIDDLE)));
    targets.addAll(largest(results));
    return targets;
  }

  private static Target against(Figures figures, String how, int size) {
    return new Target(
        5,
        "compile %,d%s, against javac alone".formatted(size, how),
        MOST,
        TIMES,
        figures.ratio(References.DRAMATIS + how, References.ALONE + how, size));
  }

  private static Target growth(Figures figures, String how) {
    return new Target(
        5,
        "compile 10,000%s, against 1,000".formatted(how),
        LINEAR,
        TIMES,
        figures.growth(References.DRAMATIS + how, Sizes.LARGE, Sizes.MIDDLE));
  }

  /** Adds a target of no failures for each compiler. */
  private static List<Target> largest(Map<Part, PartResults> results) {
    return Optional.ofNullable(results.get(Part.BUILD))
        .map(PartResults::series)
        .orElse(List.of())
        .stream()
        .filter(each -> each.size() == Sizes.LARGEST && each.metric() == Metric.PROCESS_MILLIS)
        .filter(each -> each.program().startsWith(References.DRAMATIS))
        .map(BuildGoals::compiles)
        .toList();
  }

  private static Target compiles(Series series) {
    String compiler = series.program().substring(References.DRAMATIS.length() + 2);
    return new Target(
        5,
        "65,536 in one module compile with " + compiler,
        0,
        "errors",
        series.figures().isEmpty() ? 1.0 : 0.0);
  }
}
