package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.run.Command;
import dev.dramatis.tools.benchmarks.run.SourceFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Rounds of compilations: each round compiles every case once, from scratch, in another order. */
final class BuildRounds {

  private static final long SEED = 6;

  private final Path work;
  private final PrintStream log;
  private final Map<BuildCase, List<Command.Ended>> results = new HashMap<>();
  private final Map<BuildCase, String> failures = new HashMap<>();

  BuildRounds(Path work, PrintStream log) {
    this.work = work;
    this.log = log;
  }

  List<Series> measure(List<BuildCase> cases, int rounds) throws IOException {
    List<BuildCase> order = new ArrayList<>(cases);
    Random random = new Random(SEED);
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(order, random);
      for (BuildCase each : order) {
        log.printf(
            "round %d of %d: compiling %s, %,d characters%n",
            round, rounds, each.name(), each.size());
        compile(each);
      }
    }
    return cases.stream().flatMap(each -> series(each).stream()).toList();
  }

  private void compile(BuildCase each) throws IOException {
    if (failures.containsKey(each)) {
      return;
    }
    Path output = work.resolve("output");
    Path classes = Files.createDirectories(output.resolve("classes"));
    Path generated = Files.createDirectories(output.resolve("generated"));
    Command.Ended ended = each.compiler().compile(each.into(classes, generated));
    SourceFolder.delete(output);
    if (ended.isSuccess()) {
      results.computeIfAbsent(each, first -> new ArrayList<>()).add(ended);
    } else {
      failures.put(each, CompileFaults.DOES_NOT_COMPILE + ended.firstError());
    }
  }

  private List<Series> series(BuildCase each) {
    String failure = failures.get(each);
    if (failure != null) {
      return List.of(Series.failed(each.name(), each.size(), Metric.PROCESS_MILLIS, failure));
    }
    return series(each.name(), each.size(), results.getOrDefault(each, List.of()));
  }

  /** Returns the times of builds, one a round. */
  static List<Series> series(String name, int size, List<Command.Ended> ended) {
    List<Double> wall = ended.stream().map(Command.Ended::wallMillis).toList();
    List<Double> cpu = ended.stream().map(Command.Ended::cpuMillis).filter(ms -> ms >= 0).toList();
    return List.of(
        new Series(name, size, Metric.PROCESS_MILLIS, wall, null),
        new Series(name, size, Metric.CPU_MILLIS, cpu, null));
  }
}
