package dev.dramatis.examples.voicehost;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A Redis server of its own, which a test may stop, freeze and fill. */
final class RedisServer implements AutoCloseable {

  private static final String PROGRAM = "redis-server";

  private static final String MISSING =
      "The tests with Redis are skipped: install redis-server, so that it is on the PATH.";

  private final int port;
  private final List<String> encryption;
  private Optional<Process> process = Optional.empty();

  private RedisServer(int port, List<String> encryption) {
    this.port = port;
    this.encryption = encryption;
  }

  /** Skips the tests of a class where no Redis is installed. */
  static void assumeInstalled() {
    boolean isInstalled =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> new File(folder, PROGRAM).canExecute());
    if (!isInstalled) {
      System.err.println(MISSING); // Maven counts what is skipped and keeps the reason
    }
    Assumptions.assumeTrue(isInstalled, MISSING);
  }

  /** Returns a server that {@link #start} starts. */
  static RedisServer onFreePort() throws IOException {
    return new RedisServer(freePort(), List.of());
  }

  /**
   * Returns one that speaks TLS only.
   *
   * @param certificate a PEM file, as is the key
   */
  static RedisServer encrypted(Path certificate, Path key) throws IOException {
    int port = freePort();
    return new RedisServer(
        port,
        List.of(
            "--port",
            "0",
            "--tls-port",
            Integer.toString(port),
            "--tls-cert-file",
            certificate.toString(),
            "--tls-key-file",
            key.toString(),
            "--tls-auth-clients",
            "no"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /** Starts the server, with nothing in it. */
  RedisServer start() throws Exception {
    List<String> command = new ArrayList<>(List.of(PROGRAM, "--port", Integer.toString(port)));
    command.addAll(encryption); // a later port counts
    command.addAll(List.of("--bind", "127.0.0.1", "--save", "", "--appendonly", "no"));
    ProcessBuilder server =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    process = Optional.of(server.start());
    Await.until(this::answers);
    return this;
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return encryption.isEmpty() ? ask("PING").startsWith("+PONG") : socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  String url() {
    return (encryption.isEmpty() ? "redis://127.0.0.1:" : "rediss://127.0.0.1:") + port;
  }

  /** Returns the beginning of the answer to a command. */
  String ask(String command) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
      byte[] answer = new byte[4_096];
      int length = socket.getInputStream().read(answer);
      return new String(answer, 0, Math.max(length, 0), StandardCharsets.UTF_8);
    }
  }

  /** Refuses further values, as a server does whose memory is full. */
  void fill() throws IOException {
    ask("CONFIG SET maxmemory-policy noeviction");
    ask("CONFIG SET maxmemory 1");
  }

  /** Holds the process, so that it accepts connections and answers nothing. */
  void freeze() throws Exception {
    signal("STOP");
  }

  void thaw() throws Exception {
    signal("CONT");
  }

  private void signal(String name) throws Exception {
    String id = Long.toString(process.orElseThrow().pid());
    new ProcessBuilder("kill", "-" + name, id).start().waitFor();
  }

  /** Ends the process, and all that it held. */
  void stop() {
    process.ifPresent(server -> server.destroyForcibly().onExit().join());
  }

  @Override
  public void close() {
    stop();
  }
}
