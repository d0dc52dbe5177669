package dev.dramatis.examples.springboot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An executable jar in a process of its own, started as a user starts it. */
final class HostProcess implements AutoCloseable {

  private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
  private static final long TIMEOUT_SECONDS = 120;

  private final Process process;
  private final Path output;

  private HostProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /**
   * Starts a host on a free port.
   *
   * @param folder the folder for its output
   */
  static HostProcess start(Path folder, Path jar, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // Starts in half the time.
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "--server.port=0"));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().clear();
    return new HostProcess(builder.start(), output);
  }

  /** Waits until the host listens, and returns its port. */
  int port() throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
    while (true) {
      Matcher started = STARTED.matcher(output());
      if (started.find()) {
        return Integer.parseInt(started.group(1));
      }
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new AssertionError("the host did not start: " + output());
      }
      LockSupport.parkNanos(50_000_000);
    }
  }

  void terminate() {
    process.destroy();
  }

  /** Waits for the end, and returns the exit status. */
  int exitStatus() throws InterruptedException {
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the host does not end");
    }
    return process.exitValue();
  }

  /** Returns its output so far, of both streams. */
  String output() throws IOException {
    return Files.readString(output);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
