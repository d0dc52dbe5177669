package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.run.Build;
import dev.dramatis.tools.benchmarks.run.ProgramFailedException;
import dev.dramatis.tools.benchmarks.run.ProgramRun;
import dev.dramatis.tools.benchmarks.run.ProgramRun.Printed;
import dev.dramatis.tools.benchmarks.run.Workshop;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Runs programs in turn: in every round each of them once, in another order, so that what happens
 * on the machine meantime meets all of them.
 */
final class ProgramContest {

  private static final long SEED = 6;

  private final Workshop workshop;
  private final ProgramRun run;
  private final Map<Metric, ToDoubleFunction<Printed>> metrics;
  private final PrintStream log;
  private final Faults faults;

  private final Map<Entrant, Build.Runnable> runnable = new LinkedHashMap<>();
  private final Map<Entrant, String> failures = new HashMap<>();
  private final Map<Entrant, List<Printed>> printed = new HashMap<>();
  private final Map<Integer, List<CastMember>> casts = new HashMap<>();

  ProgramContest(
      Workshop workshop,
      ProgramRun run,
      Map<Metric, ToDoubleFunction<Printed>> metrics,
      PrintStream log,
      Faults faults) {
    this.workshop = workshop;
    this.run = run;
    this.metrics = metrics;
    this.log = log;
    this.faults = faults;
  }

  List<Series> hold(List<Entrant> entrants, int rounds) {
    entrants.forEach(this::compile);
    List<Entrant> order = new ArrayList<>(runnable.keySet());
    Random random = new Random(SEED);
    for (int round = 1; round <= rounds; round++) {
      log.printf("round %d of %d%n", round, rounds);
      Collections.shuffle(order, random);
      order.forEach(this::run);
    }
    return entrants.stream().flatMap(entrant -> series(entrant).stream()).toList();
  }

  private void compile(Entrant entrant) {
    log.printf("compiling %s, %,d characters%n", entrant.program().name(), entrant.size());
    Build build = workshop.build(entrant.program(), cast(entrant));
    if (build instanceof Build.Runnable compiled) {
      runnable.put(entrant, compiled);
    } else if (build instanceof Build.Impossible impossible) {
      failures.put(entrant, CompileFaults.DOES_NOT_COMPILE + impossible.reason());
    }
  }

  private void run(Entrant entrant) {
    if (failures.containsKey(entrant)) {
      return;
    }
    Program program = entrant.program();
    Build.Runnable build = Objects.requireNonNull(runnable.get(entrant), "it was compiled");
    List<CastMember> cast = cast(entrant);
    try {
      Printed result = run.run(program, build, cast, Entrant.target(cast));
      printed.computeIfAbsent(entrant, first -> new ArrayList<>()).add(result);
    } catch (ProgramFailedException e) {
      failures.put(entrant, "fails");
      faults.add(String.valueOf(e.getMessage()));
    }
  }

  private List<CastMember> cast(Entrant entrant) {
    return casts.computeIfAbsent(entrant.size(), size -> entrant.cast());
  }

  private List<Series> series(Entrant entrant) {
    String name = entrant.program().name();
    String failure = failures.get(entrant);
    if (failure != null) {
      Metric first = metrics.keySet().iterator().next();
      return List.of(Series.failed(name, entrant.size(), first, failure));
    }
    List<Series> series = new ArrayList<>();
    List<Printed> results = printed.getOrDefault(entrant, List.of());
    metrics.forEach(
        (metric, figure) ->
            series.add(
                new Series(
                    name,
                    entrant.size(),
                    metric,
                    results.stream().map(figure::applyAsDouble).toList(),
                    null)));
    return series;
  }
}
