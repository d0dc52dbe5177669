package dev.dramatis.tools.benchmarks.report;

import static dev.dramatis.tools.benchmarks.report.Target.TIMES;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.part.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Goal 4: the heap that is used after finding one character, and after listing all. */
final class HeapGoals {

  private static final String EMPTY = "Empty main";
  private static final String RECORDS = "By hand, eager shards, records only";
  private static final String LIST = "Dramatis, all definitions";
  private static final double A_MIB = 1_024;

  private HeapGoals() {}

  static List<Target> of(Map<Part, PartResults> results) {
    Figures figures = new Figures(results, Part.HEAP, Metric.HEAP_KIB);
    List<Target> targets = new ArrayList<>();
    targets.add(
        new Target(
            4,
            "heap after finding one of 65,536, over that after finding one of 50",
            A_MIB,
            "KiB",
            Figures.less(
                figures.median(References.DRAMATIS, Sizes.LARGEST),
                figures.median(References.DRAMATIS, Sizes.SMALL))));
    for (int size : List.of(Sizes.MIDDLE, Sizes.LARGE, Sizes.LARGEST)) {
      targets.add(listed(figures, size));
    }
    return targets;
  }

  private static Target listed(Figures figures, int size) {
    return new Target(
        4,
        "heap with all of %,d listed, against the hand-written records; both over an empty JVM's"
            .formatted(size),
        1.1,
        TIMES,
        Figures.divided(
            figures.difference(LIST, EMPTY, size), figures.difference(RECORDS, EMPTY, size)));
  }
}
