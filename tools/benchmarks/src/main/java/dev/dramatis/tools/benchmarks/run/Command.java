package dev.dramatis.tools.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** A process that is run to its end, one at a time. */
public final class Command {

  private static final int TIMED_OUT = -1;

  private final List<String> words;
  private final Duration limit;
  private final Map<String, String> environment;

  /** Makes a command; a process that exceeds the limit is ended. */
  public Command(List<String> words, Duration limit) {
    this(words, limit, Map.of());
  }

  private Command(List<String> words, Duration limit, Map<String, String> environment) {
    this.words = List.copyOf(words);
    this.limit = limit;
    this.environment = Map.copyOf(environment);
  }

  /** Returns the same command with these variables added to those of this process. */
  Command with(Map<String, String> variables) {
    return new Command(words, limit, variables);
  }

  /**
   * The result of a process.
   *
   * @param wallMillis the time from the start of the process to its end
   * @param cpuMillis the user and system time; negative if it is not known
   */
  public record Ended(int status, String output, double wallMillis, double cpuMillis) {

    /** Returns whether the exit status is 0. */
    public boolean isSuccess() {
      return status == 0;
    }

    /**
     * Returns the first line with "error", without the folders that it names; the last line if none
     * does.
     */
    public String firstError() {
      List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
      String line =
          lines.stream()
              .filter(each -> each.contains("error:") || each.contains("ERROR"))
              .findFirst()
              .orElse(lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1));
      return line.replaceAll("\\S*[/\\\\](?=\\S+\\.java)", "").strip();
    }
  }

  /** Runs the process. Its output goes to a file, so that a full pipe never blocks it. */
  public Ended run() {
    try {
      Path output = Files.createTempFile("benchmark", ".out");
      try {
        return run(output);
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ended run(Path output) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    OptionalLong cpuBefore = ChildTimes.millis();
    long start = System.nanoTime();
    Process process = builder.start();
    boolean ended = waitFor(process);
    double wall = (System.nanoTime() - start) / 1e6;
    String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    return ended
        ? new Ended(process.exitValue(), text, wall, since(cpuBefore))
        : new Ended(TIMED_OUT, text + "It took more than " + limit.toSeconds() + " s.", wall, -1);
  }

  private static double since(OptionalLong before) {
    OptionalLong after = ChildTimes.millis();
    return before.isPresent() && after.isPresent() ? after.getAsLong() - before.getAsLong() : -1;
  }

  private boolean waitFor(Process process) {
    try {
      boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        process.destroyForcibly().waitFor();
      }
      return ended;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The benchmarks were interrupted.", e);
    }
  }
}
