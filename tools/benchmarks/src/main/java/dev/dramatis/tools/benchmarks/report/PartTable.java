package dev.dramatis.tools.benchmarks.report;

import dev.dramatis.tools.benchmarks.measure.Distribution;
import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One metric of a part as a Markdown table: a row for each program, a column for each size, in each
 * cell the median, the quartiles, and the ratio against the reference of that row.
 */
final class PartTable {

  private static final double EXACT_BELOW = 100;

  private final PartResults results;
  private final Metric metric;
  private final List<String> reasons = new ArrayList<>();

  PartTable(PartResults results, Metric metric) {
    this.results = results;
    this.metric = metric;
  }

  String markdown() {
    List<Integer> sizes = results.sizes();
    StringBuilder table = new StringBuilder();
    table.append("| ").append(metric.title());
    sizes.forEach(size -> table.append(" | ").append(String.format(Locale.ROOT, "%,d", size)));
    table.append(" |\n| ---").append(" | ---".repeat(sizes.size())).append(" |\n");
    for (String program : results.programs()) {
      List<String> cells = sizes.stream().map(size -> cell(program, size)).toList();
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        table.append("| ").append(program).append(" | ").append(String.join(" | ", cells));
        table.append(" |\n");
      }
    }
    return table + footnotes();
  }

  private String cell(String program, int size) {
    return results
        .find(program, size, metric)
        .map(series -> figures(series) + ratio(series))
        .orElseGet(() -> failure(program, size));
  }

  private static String figures(Series series) {
    Distribution figures = Distribution.of(series.figures());
    return "%s (%s–%s)"
        .formatted(
            text(figures.median()), text(figures.lowerQuartile()), text(figures.upperQuartile()));
  }

  private String ratio(Series series) {
    return References.of(results.part(), series.program())
        .flatMap(reference -> results.find(reference, series.size(), metric))
        .map(reference -> Distribution.ofRatios(series.figures(), reference.figures()).median())
        .filter(Double::isFinite) // nothing is a multiple of no bytes
        .map(ratio -> String.format(Locale.ROOT, " ×&nbsp;%.2f", ratio))
        .orElse("");
  }

  private String failure(String program, int size) {
    Optional<String> failure =
        results.series().stream()
            .filter(each -> each.program().equals(program) && each.size() == size)
            .filter(each -> each.metric() == metric)
            .map(each -> Optional.ofNullable(each.failure()))
            .flatMap(Optional::stream)
            .findFirst();
    return failure.map(this::footnote).orElse("");
  }

  private String footnote(String failure) {
    if (!reasons.contains(failure)) {
      reasons.add(failure);
    }
    return "none [" + (reasons.indexOf(failure) + 1) + "]";
  }

  private String footnotes() {
    return reasons.stream()
        .map(reason -> "\n[%d] %s\n".formatted(reasons.indexOf(reason) + 1, code(reason)))
        .collect(Collectors.joining());
  }

  private static String code(String reason) {
    return '`' + reason.replace('`', '\'') + '`';
  }

  private static String text(double figure) {
    return String.format(Locale.ROOT, figure < EXACT_BELOW ? "%.1f" : "%,.0f", figure);
  }
}
