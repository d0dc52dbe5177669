package dev.dramatis.tools.benchmarks.report;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.part.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All results as one Markdown page: the goals first, then the tables of each part. */
final class MarkdownReport {

  private final Map<Part, PartResults> results;
  private final Set<Part> plots;
  private final String readme;

  /**
   * Takes the results.
   *
   * @param plots the parts that have a plot
   * @param readme the path of the page that says how to read them
   */
  MarkdownReport(Map<Part, PartResults> results, Set<Part> plots, String readme) {
    this.results = results;
    this.plots = plots;
    this.readme = readme;
  }

  String text() {
    StringBuilder page = new StringBuilder("# Results\n\n");
    page.append(
        "Written by the benchmarks; [their page](%s) says how to read it.\n".formatted(readme));
    page.append(goals());
    results.values().forEach(part -> page.append(part(part)));
    return page.toString();
  }

  private String goals() {
    List<Target> targets = Goals.of(results);
    StringBuilder table = new StringBuilder("\n## Goals\n\n");
    table.append("| goal | what | wanted | measured | |\n| --- | --- | --- | --- | --- |\n");
    for (Target target : targets) {
      table.append(
          "| %d | %s | %s | %s | %s |%n"
              .formatted(
                  target.goal(),
                  target.claim(),
                  target.boundText(),
                  target.measuredText(),
                  target.verdict())
              .replace(System.lineSeparator(), "\n"));
    }
    return table.toString();
  }

  private String part(PartResults part) {
    StringBuilder section = new StringBuilder();
    section.append("\n## ").append(part.part().title()).append("\n\n");
    section.append("A %s run. ".formatted(part.mode().name().toLowerCase(Locale.ROOT)));
    section.append(runs(part)).append(' ').append(part.environment().sentence()).append('\n');
    for (Metric metric : part.metrics()) {
      section.append('\n').append(new PartTable(part, metric).markdown());
    }
    if (plots.contains(part.part())) {
      String file = part.part().fileName() + ".svg";
      section.append("\n![%s](%s)\n".formatted(part.part().title(), file));
    }
    return section.toString();
  }

  private static String runs(PartResults part) {
    int most = part.series().stream().mapToInt(each -> each.figures().size()).max().orElse(0);
    return most == 1
        ? "1 figure for each cell."
        : "Up to %d figures for each cell.".formatted(most);
  }
}
