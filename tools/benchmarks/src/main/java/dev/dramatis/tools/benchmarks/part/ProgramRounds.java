package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.measure.Distribution;
import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.run.Build;
import dev.dramatis.tools.benchmarks.run.ProgramBuilder;
import dev.dramatis.tools.benchmarks.run.ProgramFailedException;
import dev.dramatis.tools.benchmarks.run.ProgramRun;
import dev.dramatis.tools.benchmarks.run.ProgramRun.Printed;
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
 * Rounds of programs: each round runs every program once, in another order, so that what happens on
 * the machine meantime meets all of them.
 */
final class ProgramRounds {

  private static final long SEED = 6;
  private static final double QUICK_BELOW_MILLIS = 50;

  private final ProgramBuilder builder;
  private final ProgramRun run;
  private final Map<Metric, ToDoubleFunction<Printed>> metrics;
  private final PrintStream log;
  private final Faults faults;

  private final Map<ProgramCase, Build.Runnable> runnable = new LinkedHashMap<>();
  private final Map<ProgramCase, String> failures = new HashMap<>();
  private final Map<ProgramCase, List<Printed>> printed = new HashMap<>();
  private final Map<Integer, List<CastMember>> casts = new HashMap<>();

  ProgramRounds(
      ProgramBuilder builder,
      ProgramRun run,
      Map<Metric, ToDoubleFunction<Printed>> metrics,
      PrintStream log,
      Faults faults) {
    this.builder = builder;
    this.run = run;
    this.metrics = metrics;
    this.log = log;
    this.faults = faults;
  }

  /**
   * Measures the programs.
   *
   * @param rounds the rounds in which every program runs
   * @param roundsOfQuick all rounds; those that are more have only programs whose median is short
   */
  List<Series> measure(List<ProgramCase> cases, int rounds, int roundsOfQuick) {
    cases.forEach(this::compile);
    List<ProgramCase> order = new ArrayList<>(runnable.keySet());
    Random random = new Random(SEED);
    for (int round = 1; round <= roundsOfQuick; round++) {
      log.printf("round %d of %d%n", round, roundsOfQuick);
      if (round == rounds + 1) {
        order.removeIf(programCase -> !isQuick(programCase));
      }
      Collections.shuffle(order, random);
      order.forEach(this::run);
    }
    return cases.stream().flatMap(programCase -> series(programCase).stream()).toList();
  }

  private void compile(ProgramCase programCase) {
    log.printf("compiling %s, %,d characters%n", programCase.program().name(), programCase.size());
    Build build = builder.build(programCase.program(), cast(programCase));
    if (build instanceof Build.Runnable compiled) {
      runnable.put(programCase, compiled);
    } else if (build instanceof Build.Impossible impossible) {
      failures.put(programCase, CompileFaults.DOES_NOT_COMPILE + impossible.reason());
    }
  }

  private void run(ProgramCase programCase) {
    if (failures.containsKey(programCase)) {
      return;
    }
    Program program = programCase.program();
    Build.Runnable build = Objects.requireNonNull(runnable.get(programCase), "it was compiled");
    List<CastMember> cast = cast(programCase);
    try {
      Printed result = run.run(program, build, cast, ProgramCase.target(cast));
      printed.computeIfAbsent(programCase, first -> new ArrayList<>()).add(result);
    } catch (ProgramFailedException e) {
      failures.put(programCase, "fails");
      faults.add(String.valueOf(e.getMessage()));
    }
  }

  private boolean isQuick(ProgramCase programCase) {
    List<Double> times =
        printed.getOrDefault(programCase, List.of()).stream().map(Printed::mainMillis).toList();
    return !times.isEmpty() && Distribution.of(times).median() < QUICK_BELOW_MILLIS;
  }

  private List<CastMember> cast(ProgramCase programCase) {
    return casts.computeIfAbsent(programCase.size(), size -> programCase.cast());
  }

  private List<Series> series(ProgramCase programCase) {
    String name = programCase.program().name();
    String failure = failures.get(programCase);
    if (failure != null) {
      Metric first = metrics.keySet().iterator().next();
      return List.of(Series.failed(name, programCase.size(), first, failure));
    }
    List<Series> series = new ArrayList<>();
    List<Printed> results = printed.getOrDefault(programCase, List.of());
    metrics.forEach(
        (metric, figure) ->
            series.add(
                new Series(
                    name,
                    programCase.size(),
                    metric,
                    results.stream().map(figure::applyAsDouble).toList(),
                    null)));
    return series;
  }
}
