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

  private static final String DISTINCT = ", distinct packages";

  /** The largest growth of the time when the number of characters grows by this factor. */
  private static final double LINEAR = (double) Sizes.LARGE / Sizes.MIDDLE;

  private BuildGoals() {}

  static List<Target> of(Map<Part, PartResults> results) {
    Figures figures = new Figures(results, Part.BUILD, Metric.PROCESS_MILLIS);
    List<Target> targets = new ArrayList<>();
    targets.add(against(figures, "", Sizes.MIDDLE, 1.6));
    targets.add(against(figures, "", Sizes.LARGE, 1.5));
    targets.add(growth(figures, ""));
    targets.add(against(figures, DISTINCT, Sizes.MIDDLE, 2));
    targets.add(against(figures, DISTINCT, Sizes.LARGE, 2));
    targets.add(growth(figures, DISTINCT));
    targets.add(against(figures, ", beside 10 banks", Sizes.MIDDLE, 1.65));
    targets.add(
        new Target(
            5,
            "compile a host of 20 banks of 1,000 with @Cast, against the same without @Cast",
            1.4,
            TIMES,
            figures.ratio(
                References.DRAMATIS + References.HOST, References.WITHOUT_CAST, Sizes.MIDDLE)));
    targets.addAll(largest(results));
    return targets;
  }

  private static Target against(Figures figures, String how, int size, double bound) {
    return new Target(
        5,
        "compile %,d%s, against javac alone".formatted(size, how),
        bound,
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
