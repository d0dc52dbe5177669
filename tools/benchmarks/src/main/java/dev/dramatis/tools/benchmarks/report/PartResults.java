package dev.dramatis.tools.benchmarks.report;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.part.Mode;
import dev.dramatis.tools.benchmarks.part.Part;
import java.util.List;
import java.util.Optional;

/** The figures of a part and their environment: a file of results. */
public record PartResults(Part part, Mode mode, Environment environment, List<Series> series) {

  public PartResults {
    series = List.copyOf(series);
  }

  /** Returns the figures of a program; empty if it was not measured or failed. */
  Optional<Series> find(String program, int size, Metric metric) {
    return series.stream()
        .filter(each -> each.program().equals(program))
        .filter(each -> each.size() == size && each.metric() == metric)
        .filter(each -> !each.figures().isEmpty())
        .findFirst();
  }

  /** Returns the sizes of casts, smallest first. */
  List<Integer> sizes() {
    return series.stream().map(Series::size).distinct().sorted().toList();
  }

  /** Returns the names of programs in the order of measurement. */
  List<String> programs() {
    return series.stream().map(Series::program).distinct().toList();
  }

  /** Returns the metrics in their own order. */
  List<Metric> metrics() {
    return series.stream().map(Series::metric).distinct().sorted().toList();
  }
}
