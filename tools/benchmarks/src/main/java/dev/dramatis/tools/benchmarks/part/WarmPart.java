package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JMH benchmarks, in a JVM of their own with the class path of this one. */
final class WarmPart {

  private static final String CASTS_PROPERTY = "dramatis.benchmarks.casts";
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private final Path work;
  private final Mode mode;

  WarmPart(Path work, Mode mode) {
    this.work = work;
    this.mode = mode;
  }

  List<Series> measure(Faults faults) throws IOException {
    Path results = work.resolve("warm.json");
    if (run(results) != 0) {
      faults.add("JMH failed; what it printed says why.");
      return List.of();
    }
    return read(new JsonMapper().readTree(Files.readString(results)));
  }

  private int run(Path results) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.addAll(
        List.of("-D" + CASTS_PROPERTY + "=" + work.resolve("casts"), "org.openjdk.jmh.Main"));
    words.addAll(List.of("-rf", "json", "-rff", results.toString(), "-prof", "gc", "-foe", "true"));
    words.addAll(options());
    try {
      return new ProcessBuilder(words).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The benchmarks were interrupted.", e);
    }
  }

  private List<String> options() {
    return switch (mode) {
      case SMOKE -> words("-f 1 -wi 0 -i 1 -r 10ms -p size=3");
      case SHORT -> words("-f 1 -wi 2 -w 300ms -i 3 -r 300ms -p size=50");
      case FULL -> words("-f 3 -wi 3 -w 500ms -i 5 -r 500ms");
    };
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }

  /** Returns a series of times and a series of allocations for each benchmark and size. */
  static List<Series> read(JsonNode results) {
    List<Series> series = new ArrayList<>();
    for (JsonNode result : results) {
      series.add(series(result, Metric.WARM_NANOS, result.path("primaryMetric")));
      series.add(series(result, Metric.ALLOCATED_BYTES, allocation(result)));
    }
    return series;
  }

  private static JsonNode allocation(JsonNode result) {
    JsonNode metrics = result.path("secondaryMetrics");
    return metrics.has(ALLOCATION) ? metrics.path(ALLOCATION) : metrics.path("·" + ALLOCATION);
  }

  private static Series series(JsonNode result, Metric metric, JsonNode figures) {
    String[] name = result.path("benchmark").asString().split("\\.", -1);
    List<Double> all = new ArrayList<>();
    for (JsonNode fork : figures.path("rawData")) {
      fork.forEach(figure -> all.add(figure.asDouble()));
    }
    return new Series(
        name[name.length - 2] + "." + name[name.length - 1],
        Integer.parseInt(result.path("params").path("size").asString("0")),
        metric,
        all,
        null);
  }
}
