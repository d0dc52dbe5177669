package dev.dramatis.examples.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs commands as they stand, each in a process of its own. */
final class ProcessShell implements Shell {

  /** Gives each Maven command the options of this run, as a person's own settings would. */
  private final String maven;

  /**
   * Makes a shell.
   *
   * @param mavenOptions what each Maven command gets in addition
   */
  ProcessShell(String mavenOptions) {
    maven = "mvn() { command mvn -B -C -ntp %s \"$@\"; }; ".formatted(mavenOptions);
  }

  @Override
  public Output run(String command, Path folder) {
    long start = System.nanoTime();
    Output output = run(List.of("bash", "-c", maven + command), folder);
    System.out.printf("%5.1f s  %s%n", (System.nanoTime() - start) / 1e9, command);
    return output;
  }

  /** Runs a program and waits for its end. */
  static Output run(List<String> command, Path folder) {
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Output(process.waitFor(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
