package dev.dramatis.tools.benchmarks.run;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.program.Outcome;
import dev.dramatis.tools.benchmarks.program.Program;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One run of a compiled program in a fresh JVM. */
public final class ProgramRun {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Jdk jdk;
  private final boolean measuresHeap;

  /** Describes runs; for the used heap they have a collector that leaves nothing behind. */
  public ProgramRun(Jdk jdk, boolean measuresHeap) {
    this.jdk = jdk;
    this.measuresHeap = measuresHeap;
  }

  /**
   * What a program printed.
   *
   * @param mainMillis from the first line of its main to its result
   * @param processMillis of the whole JVM, as who started it waits
   * @param heapBytes used behind it; zero unless asked for
   */
  public record Printed(double mainMillis, double processMillis, double heapBytes) {}

  /**
   * Runs it.
   *
   * @throws ProgramFailedException if it fails or prints something else than it has to
   */
  public Printed run(
      Program program, Build.Runnable build, List<CastMember> cast, CastMember target) {
    Command.Ended ended = new Command(words(program, build, target), LIMIT).run();
    if (!ended.isSuccess()) {
      throw new ProgramFailedException(program, cast.size(), "it ended with: " + end(ended));
    }
    String last = ended.output().lines().reduce("", (before, line) -> line);
    String[] numbers = last.strip().split(" ", -1);
    long expected = program.check(cast, target);
    if (numbers.length < 2 || !numbers[1].equals(Long.toString(expected))) {
      throw new ProgramFailedException(
          program, cast.size(), "it printed \"%s\", not the check %d".formatted(last, expected));
    }
    return new Printed(
        Long.parseLong(numbers[0]) / 1e6,
        ended.wallMillis(),
        numbers.length > 2 ? Long.parseLong(numbers[2]) : 0);
  }

  private List<String> words(Program program, Build.Runnable build, CastMember target) {
    List<String> words =
        new ArrayList<>(List.of(jdk.java(), "-cp", Compiler.path(build.classPath())));
    if (measuresHeap) {
      words.addAll(List.of("-XX:+UseSerialGC", "-D" + Outcome.HEAP_PROPERTY + "=true"));
    }
    words.addAll(List.of("-Dfile.encoding=UTF-8", program.mainClass(), target.name(), target.id()));
    return words;
  }

  private static String end(Command.Ended ended) {
    String output = ended.output().strip();
    return output.isEmpty()
        ? "status " + ended.status()
        : output.lines().limit(3).toList().toString();
  }
}
