package dev.dramatis.tools.benchmarks.report;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.part.Mode;
import dev.dramatis.tools.benchmarks.part.Part;
import java.util.List;
import java.util.Optional;

/** All that was measured in a part, and where: a file of results. */
public record PartResults(Part part, Mode mode, Environment environment, List<Series> series) {

  public PartResults {
    series = List.copyOf(series);
  }

  /** The figures of a program, if it was measured and works. */
  Optional<Series> find(String program, int size, Metric metric) {
    return series.stream()
        .filter(each -> each.program().equals(program))
        .filter(each -> each.size() == size && each.metric() == metric)
        .filter(each -> !each.figures().isEmpty())
        .findFirst();
  }

  /** The sizes of casts, smallest first. */
  List<Integer> sizes() {
    return series.stream().map(Series::size).distinct().sorted().toList();
  }

  /** The names of programs, in the order in which they were measured. */
  List<String> programs() {
    return series.stream().map(Series::program).distinct().toList();
  }

  /** The metrics, in their own order. */
  List<Metric> metrics() {
    return series.stream().map(Series::metric).distinct().sorted().toList();
  }
}
