package dev.dramatis.tools.benchmarks.report;

import dev.dramatis.tools.benchmarks.part.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The goals that Dramatis set itself before it was measured, and how far it is. */
final class Goals {

  private Goals() {}

  /** All of them, whether they were measured or not. */
  static List<Target> of(Map<Part, PartResults> results) {
    return Stream.of(
            StartGoals.finding(results),
            StartGoals.listing(results),
            WarmGoals.of(results),
            HeapGoals.of(results),
            BuildGoals.of(results))
        .flatMap(List::stream)
        .toList();
  }
}
