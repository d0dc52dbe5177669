package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.measure.Series;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells what must compile from what may end at some size: Dramatis compiles with every cast, and
 * any program with the smallest one.
 */
final class CompileFaults {

  /** How the failures of such series begin. */
  static final String DOES_NOT_COMPILE = "does not compile: ";

  private static final String ALWAYS = "Dramatis";

  private CompileFaults() {}

  static void find(List<Series> series, Faults faults) {
    Map<String, List<Series>> byProgram =
        series.stream()
            .collect(Collectors.groupingBy(Series::program, TreeMap::new, Collectors.toList()));
    byProgram.forEach((program, ofProgram) -> find(program, ofProgram, faults));
  }

  private static void find(String program, List<Series> ofProgram, Faults faults) {
    ofProgram.stream()
        .sorted(Comparator.comparingInt(Series::size))
        .limit(program.startsWith(ALWAYS) ? ofProgram.size() : 1)
        .filter(CompileFaults::doesNotCompile)
        .forEach(
            each ->
                faults.add(
                    "%s with %,d characters: it %s"
                        .formatted(program, each.size(), each.failure())));
  }

  private static boolean doesNotCompile(Series series) {
    return series.failure() != null && series.failure().startsWith(DOES_NOT_COMPILE);
  }
}
