package dev.dramatis.examples.voicehost;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The host as its own process, started as a user would start it. */
final class HostProcess implements AutoCloseable {

  private static final String SERVICE = "META-INF/services/dev.dramatis.spi.CharacterBank";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final Path out;
  private final Path err;

  private HostProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Starts one.
   *
   * @param folder where its output goes
   * @param environment what is set in addition to nothing
   */
  static HostProcess start(
      Path folder, String classPath, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                VoiceHost.class.getName()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new HostProcess(builder.start(), out, err);
  }

  static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** The class path less everything that holds characters. */
  static String classPathWithoutCharacters() {
    return Stream.of(classPath().split(File.pathSeparator))
        .filter(entry -> !holdsCharacters(new File(entry)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean holdsCharacters(File entry) {
    if (!entry.isFile()) {
      return new File(entry, SERVICE).exists();
    }
    try (ZipFile jar = new ZipFile(entry)) {
      return jar.getEntry(SERVICE) != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits until the host says that it is ready, and gives the address that it names. */
  String address() throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!out().contains("\n")) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new AssertionError("the host did not start: " + out() + err());
      }
      LockSupport.parkNanos(20_000_000);
    }
    String line = out();
    int start = line.indexOf("http://");
    return line.substring(start, line.indexOf(' ', start));
  }

  /** Returns its meters in Prometheus's text format. */
  String metrics() throws IOException, InterruptedException {
    URI metrics = URI.create(address()).resolve("/metrics");
    return CLIENT.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString()).body();
  }

  long id() {
    return process.pid();
  }

  void terminate() {
    process.destroy();
  }

  /** Ends the process without a chance to do anything. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Waits for the end and gives the exit status. */
  int exitStatus() throws InterruptedException {
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new AssertionError("the host does not end");
    }
    return process.exitValue();
  }

  String out() throws IOException {
    return Files.readString(out);
  }

  String err() throws IOException {
    return Files.readString(err);
  }

  @Override
  public void close() {
    kill();
  }
}
