package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.cast.SyntheticCast;
import dev.dramatis.tools.benchmarks.library.Libraries;
import dev.dramatis.tools.benchmarks.library.LocalRepository;
import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.run.Compiler;
import dev.dramatis.tools.benchmarks.run.Jdk;
import dev.dramatis.tools.benchmarks.run.Maven;
import dev.dramatis.tools.benchmarks.run.ProgramBuilder;
import dev.dramatis.tools.benchmarks.run.ProgramRun;
import dev.dramatis.tools.benchmarks.run.ProgramRun.Printed;
import dev.dramatis.tools.benchmarks.run.SourceFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The parts of the benchmarks; each is measured on its own. */
public final class Benchmarks {

  private static final int BYTES_IN_A_KIB = 1024;

  private final Path work;
  private final Libraries libraries;
  private final List<Program> peers;
  private final List<Compiler> compilers;
  private final PrintStream log;
  private final ProgramBuilder builder;
  private final Faults faults = new Faults();

  /**
   * Prepares the benchmarks.
   *
   * @param work an empty folder for sources, class files and jars
   * @param compilers those that compile the largest cast; the first one compiles everything else
   */
  public Benchmarks(
      Path work,
      Libraries libraries,
      List<Program> peers,
      List<Compiler> compilers,
      PrintStream log) {
    this.work = work;
    this.libraries = libraries;
    this.peers = List.copyOf(peers);
    this.compilers = List.copyOf(compilers);
    this.log = log;
    this.builder = new ProgramBuilder(work, compilers.get(0), libraries::classPath);
  }

  /** Measures a part, and adds its failures to {@link #faults()}. */
  public List<Series> measure(Part part, Choice choice) throws IOException {
    log.printf("== %s%n", part.title());
    List<Series> series =
        switch (part) {
          case FIND, LIST -> programs(part, choice, false, times());
          case HEAP -> programs(part, choice, true, heap());
          case BUILD -> builds(choice);
          case MAVEN -> mavenBuilds(choice);
          case WARM -> new WarmPart(work, choice.mode()).measure(faults);
        };
    CompileFaults.find(series, faults);
    return series;
  }

  /** Returns the failures of all parts so far. */
  public List<String> faults() {
    return faults.all();
  }

  private List<Series> programs(
      Part part,
      Choice choice,
      boolean measuresHeap,
      Map<Metric, ToDoubleFunction<Printed>> metrics) {
    ProgramRun run = new ProgramRun(Jdk.running(), measuresHeap);
    return new ProgramRounds(builder, run, metrics, log, faults)
        .measure(
            ProgramCases.of(part, choice, peers),
            choice.rounds(part),
            choice.roundsOfQuickPrograms(part));
  }

  private static Map<Metric, ToDoubleFunction<Printed>> times() {
    Map<Metric, ToDoubleFunction<Printed>> metrics = new EnumMap<>(Metric.class);
    metrics.put(Metric.MAIN_MILLIS, Printed::mainMillis);
    metrics.put(Metric.PROCESS_MILLIS, Printed::processMillis);
    return metrics;
  }

  private static Map<Metric, ToDoubleFunction<Printed>> heap() {
    return Map.of(Metric.HEAP_KIB, result -> result.heapBytes() / BYTES_IN_A_KIB);
  }

  private List<Series> builds(Choice choice) throws IOException {
    Path folder = Files.createDirectories(work.resolve("builds"));
    BuildCases cases = new BuildCases(folder, compilers.get(0), libraries::classPath);
    return new BuildPart(folder, cases, choice, log).measure(compilers, peers);
  }

  private List<Series> mavenBuilds(Choice choice) throws IOException {
    Path folder = Files.createDirectories(work.resolve("maven"));
    LocalRepository repository = libraries.repository(folder.resolve("repository"));
    MavenModule.addLeastProcessor(repository, EmptyClassProcessor.jar(folder, compilers.get(0)));
    Maven maven = Maven.running(repository.folder());
    Maven measured = choice.mode() == Mode.SMOKE ? maven.quick() : maven;
    List<Series> series = new ArrayList<>();
    for (int size : choice.sizes(Part.MAVEN)) {
      List<MavenModule> modules =
          MavenModule.write(folder.resolve("cast-" + size), SyntheticCast.of(size)).stream()
              .filter(module -> choice.includes(module.name()))
              .toList();
      MavenPart part = new MavenPart(measured, log, faults);
      series.addAll(part.measure(modules, choice.rounds(Part.MAVEN)));
    }
    SourceFolder.delete(folder);
    return series;
  }
}
