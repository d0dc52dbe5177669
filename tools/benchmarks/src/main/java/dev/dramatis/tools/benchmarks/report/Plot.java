package dev.dramatis.tools.benchmarks.report;

import dev.dramatis.tools.benchmarks.measure.Distribution;
import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;

/**
 * The medians of a part over the sizes of the cast, both on logarithmic axes, a line for each
 * program.
 */
final class Plot {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 600;
  private static final float THIN = 1.5f;
  private static final float THICK = 3;

  private static final Pattern CLIP = Pattern.compile("clip\\d+");

  private final PartResults results;
  private final Metric metric;

  Plot(PartResults results) {
    this.results = results;
    this.metric = results.metrics().get(0);
  }

  /** Returns whether a line has two points. */
  static boolean isWorthwhile(PartResults results) {
    return results.series().stream()
        .anyMatch(each -> points(results, each.program(), results.metrics().get(0)).size() > 1);
  }

  /** Writes the plot as SVG. */
  void write(Path file) throws IOException {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(results.part().title())
            .xAxisTitle("characters")
            .yAxisTitle(metric.title() + ", median")
            .build();
    chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
    chart.getStyler().setDecimalPattern("#,###");
    chart.getStyler().setPlotGridLinesVisible(false).setChartBackgroundColor(Color.WHITE);
    results.programs().forEach(program -> addLine(chart, program));
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    ChartEncoder.saveChart(chart, svg, "svg");
    Files.writeString(file, withSteadyIds(svg.toString(StandardCharsets.UTF_8)));
  }

  /** Returns the plot with fixed ids: the library numbers clip paths differently in each run. */
  private static String withSteadyIds(String svg) {
    Map<String, String> steady = new HashMap<>();
    return CLIP.matcher(svg)
        .replaceAll(clip -> steady.computeIfAbsent(clip.group(), known -> "clip" + steady.size()));
  }

  private void addLine(XYChart chart, String program) {
    List<Series> points = points(results, program, metric);
    if (points.size() > 1) {
      XYSeries line =
          chart.addSeries(
              program,
              points.stream().map(Series::size).toList(),
              points.stream().map(point -> Distribution.of(point.figures()).median()).toList());
      line.setLineWidth(THIN);
      if (program.startsWith(References.DRAMATIS)) {
        line.setLineColor(Color.BLACK);
        line.setMarkerColor(Color.BLACK);
        line.setLineWidth(THICK);
      }
    }
  }

  private static List<Series> points(PartResults results, String program, Metric metric) {
    List<Series> points = new ArrayList<>();
    for (int size : results.sizes()) {
      Optional<Series> found = results.find(program, size, metric);
      found.filter(series -> Distribution.of(series.figures()).median() > 0).ifPresent(points::add);
    }
    return points;
  }
}
