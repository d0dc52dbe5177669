package dev.dramatis.tools.benchmarks.report;

import static dev.dramatis.tools.benchmarks.report.Target.TIMES;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.part.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goal 4: the heap that is used after finding one character, and after listing all. A JVM keeps the
 * index of a jar in the heap, about 85 bytes a class, so it is told apart.
 */
final class HeapGoals {

  private static final String JAR = "Dramatis, jar only";
  private static final String LIST = "Dramatis, all definitions";
  private static final String RECORDS_JAR = "By hand, eager shards, jar only";
  private static final String RECORDS = "By hand, eager shards, records only";
  private static final double A_MIB = 1_024;

  private HeapGoals() {}

  static List<Target> of(Map<Part, PartResults> results) {
    Figures figures = new Figures(results, Part.HEAP, Metric.HEAP_KIB);
    List<Target> targets = new ArrayList<>();
    targets.add(
        found(
            "all that is in use",
            figures.median(References.DRAMATIS, Sizes.LARGEST),
            figures.median(References.DRAMATIS, Sizes.SMALL)));
    targets.add(
        found(
            "without what the JVM keeps of the jar",
            figures.difference(References.DRAMATIS, JAR, Sizes.LARGEST),
            figures.difference(References.DRAMATIS, JAR, Sizes.SMALL)));
    for (int size : List.of(Sizes.MIDDLE, Sizes.LARGE, Sizes.LARGEST)) {
      targets.add(listed(figures, size));
    }
    return targets;
  }

  private static Target found(String how, @Nullable Double largest, @Nullable Double small) {
    return new Target(
        4,
        "heap after finding one of 65,536, over that after finding one of 50: " + how,
        A_MIB,
        "KiB",
        Figures.less(largest, small));
  }

  private static Target listed(Figures figures, int size) {
    return new Target(
        4,
        "heap of all %,d listed, against the hand-written records".formatted(size),
        1.1,
        TIMES,
        Figures.divided(
            figures.difference(LIST, JAR, size), figures.difference(RECORDS, RECORDS_JAR, size)));
  }
}
