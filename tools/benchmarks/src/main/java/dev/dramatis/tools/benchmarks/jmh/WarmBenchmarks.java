package dev.dramatis.tools.benchmarks.jmh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link LookUp} and {@link OpenSession} with JMH. */
public final class WarmBenchmarks {

  private static final String BYTES = "gc.alloc.rate.norm";

  private WarmBenchmarks() {}

  /**
   * Runs them all.
   *
   * @param work where compiled casts are kept, for the next run too
   * @throws IOException if a cast cannot be written
   * @throws RunnerException if JMH cannot run a benchmark
   */
  public static List<WarmResult> run(WarmEffort effort, Path work)
      throws IOException, RunnerException {
    for (int size : effort.sizes()) {
      CompiledCast.of(work, size);
    }
    System.setProperty(MeasuredCast.FOLDER_PROPERTY, work.toString());
    List<WarmResult> results = new ArrayList<>();
    for (RunResult run : new Runner(options(effort, work)).run()) {
      results.add(result(run));
    }
    return results;
  }

  private static Options options(WarmEffort effort, Path work) {
    TimeValue iteration = TimeValue.milliseconds(effort.milliseconds());
    return new OptionsBuilder()
        .include("\\.(LookUp|OpenSession)\\.")
        .param("size", effort.sizes().stream().map(String::valueOf).toArray(String[]::new))
        .forks(effort.forks())
        .warmupIterations(effort.iterations())
        .warmupTime(iteration)
        .measurementIterations(effort.iterations())
        .measurementTime(iteration)
        .addProfiler(GCProfiler.class)
        .jvmArgsAppend("-D" + MeasuredCast.FOLDER_PROPERTY + "=" + work)
        .shouldFailOnError(true)
        .build();
  }

  private static WarmResult result(RunResult run) {
    Result<?> time = run.getPrimaryResult();
    Result<?> bytes = Objects.requireNonNull(run.getSecondaryResults().get(BYTES), BYTES);
    String benchmark = run.getParams().getBenchmark();
    return new WarmResult(
        benchmark.substring(WarmBenchmarks.class.getPackageName().length() + 1),
        Integer.parseInt(run.getParams().getParam("size")),
        time.getScore(),
        time.getScoreError(),
        bytes.getScore());
  }
}
