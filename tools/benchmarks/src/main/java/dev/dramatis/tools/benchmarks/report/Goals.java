package dev.dramatis.tools.benchmarks.report;

import dev.dramatis.tools.benchmarks.part.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The goals of Dramatis, each of which was set before it was measured, and the figures. */
final class Goals {

  private Goals() {}

  /** Returns all targets, measured or not. */
  static List<Target> of(Map<Part, PartResults> results) {
    return Stream.of(
            StartGoals.finding(results),
            StartGoals.listing(results),
            WarmGoals.of(results),
            HeapGoals.of(results),
            BuildGoals.of(results),
            MavenGoals.of(results))
        .flatMap(List::stream)
        .toList();
  }
}
