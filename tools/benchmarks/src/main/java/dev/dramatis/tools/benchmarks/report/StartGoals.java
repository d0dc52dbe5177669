package dev.dramatis.tools.benchmarks.report;

import static dev.dramatis.tools.benchmarks.report.Target.TIMES;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.part.Part;
import java.util.List;
import java.util.Map;

/** Goals 1 and 2: from the start of a JVM to one prompt, and to all definitions. */
final class StartGoals {

  private static final String FIND = References.DRAMATIS;
  private static final String LOAD = "Dramatis, load()";
  private static final String CAST = "Dramatis, CharacterCast";
  private static final String PROVIDER = "ServiceLoader, one provider";
  private static final String LIST = "Dramatis, all definitions";

  private StartGoals() {}

  static List<Target> finding(Map<Part, PartResults> results) {
    Figures figures = new Figures(results, Part.FIND, Metric.MAIN_MILLIS);
    return List.of(
        new Target(
            1,
            "find one of 50, against the hand-written lazy equivalent",
            2.5,
            TIMES,
            figures.ratio(FIND, References.LAZY, Sizes.SMALL)),
        new Target(
            1,
            "find one of 50 with load(), against the hand-written lazy equivalent",
            4,
            TIMES,
            figures.ratio(LOAD, References.LAZY, Sizes.SMALL)),
        new Target(
            1,
            "find one of 65,536, against one of 50",
            1.5,
            TIMES,
            figures.growth(FIND, Sizes.LARGEST, Sizes.SMALL)),
        new Target(
            1,
            "find one of 50 in a CharacterCast, against of(new CharacterIndex())",
            1.2,
            TIMES,
            figures.ratio(CAST, FIND, Sizes.SMALL)),
        new Target(
            1,
            "what load() adds, against one bare ServiceLoader look-up",
            1,
            TIMES,
            Figures.divided(
                figures.difference(LOAD, FIND, Sizes.SMALL),
                figures.median(PROVIDER, Sizes.SMALL))));
  }

  static List<Target> listing(Map<Part, PartResults> results) {
    Figures figures = new Figures(results, Part.LIST, Metric.MAIN_MILLIS);
    return List.of(
        listing(figures, Sizes.SMALL, References.EAGER_LIST, 4),
        listing(figures, Sizes.MIDDLE, References.EAGER_LIST, 1.8),
        listing(figures, Sizes.LARGE, References.SHARDS_LIST, 0.8),
        listing(figures, Sizes.LARGEST, References.SHARDS_LIST, 0.4));
  }

  private static Target listing(Figures figures, int size, String reference, double bound) {
    String how = reference.equals(References.EAGER_LIST) ? "eager code" : "eager shards";
    return new Target(
        2,
        "list all of %,d, against hand-written %s".formatted(size, how),
        bound,
        TIMES,
        figures.ratio(LIST, reference, size));
  }
}
