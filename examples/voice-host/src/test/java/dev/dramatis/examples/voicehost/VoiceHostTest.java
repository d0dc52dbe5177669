package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host as a process of its own: how it starts, fails to start, and stops. */
class VoiceHostTest {

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void start_saysWhereAndHowManyInOneLine() throws Exception {
    try (HostProcess host =
        HostProcess.start(folder, HostProcess.classPath(), Map.of("DRAMATIS_PORT", "0"))) {
      HttpResponse<String> voices = get(host.address() + "v1/voices");

      assertThat(voices.statusCode()).isEqualTo(200);
      assertThat(host.out())
          .matches(
              "The voice host is ready at http://127\\.0\\.0\\.1:\\d+/"
                  + " with \\d+ characters of \\d+ banks?, no errors\\. Ctrl\\+C stops it\\.\\R");
      assertThat(host.err()).isEmpty();
    }
  }

  @Test
  void sigterm_stopsTheHostQuietly() throws Exception {
    try (HostProcess host =
        HostProcess.start(folder, HostProcess.classPath(), Map.of("DRAMATIS_PORT", "0"))) {
      get(host.address() + "v1/voices");
      host.terminate();

      assertThat(host.exitStatus()).isEqualTo(128 + 15);
      assertThat(host.err()).isEmpty();
    }
  }

  @Test
  void sigterm_letsRequestsFinish() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    HttpServer slow =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    slow.createContext("/", exchange -> asked.countDown());
    slow.start();
    String address = "http://127.0.0.1:" + slow.getAddress().getPort();
    try (HostProcess host =
        HostProcess.start(
            folder,
            HostProcess.classPath(),
            Map.of("DRAMATIS_PORT", "0", "KYUTAI_TTS_URL", address))) {
      CompletableFuture<HttpResponse<String>> health =
          client.sendAsync(request(host.address() + "v1/health"), BodyHandlers.ofString());
      assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
      host.terminate();

      assertThat(health.get(20, TimeUnit.SECONDS).body()).endsWith("\"ok\":false}");
      assertThat(host.exitStatus()).isEqualTo(128 + 15);
      assertThat(host.err()).isEmpty();
    } finally {
      slow.stop(0);
    }
  }

  @Test
  void portInUse_isOneLineAndStatusOne() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      assertFails(
          HostProcess.classPath(),
          Map.of("DRAMATIS_PORT", port),
          1,
          "The voice host cannot listen on 127.0.0.1 port "
              + port
              + ": another process listens there; stop it, or set DRAMATIS_PORT to a free port.");
    }
  }

  @Test
  void addressOfAnotherMachine_isOneLineAndStatusOne() throws Exception {
    assertFails(
        HostProcess.classPath(),
        Map.of("DRAMATIS_HOST", "192.0.2.1"),
        1,
        "The voice host cannot listen on 192.0.2.1 port 8000:"
            + " set DRAMATIS_HOST to an address of this machine.");
  }

  @Test
  void badPort_isOneLineAndStatusTwo() throws Exception {
    assertFails(
        HostProcess.classPath(),
        Map.of("DRAMATIS_PORT", "80a"),
        2,
        "DRAMATIS_PORT is \"80a\"; it must be a port number from 1 to 65535, or 0 for any free one");
  }

  @Test
  void classPathWithoutCharacters_isOneLineAndStatusOne() throws Exception {
    assertFails(
        HostProcess.classPathWithoutCharacters(),
        Map.of("DRAMATIS_PORT", "0"),
        1,
        "No characters found: the class loader app sees no generated CharacterIndex."
            + " Put a module of characters on the class path; if it is there,"
            + " its compiler did not run dramatis-processor.");
  }

  @Test
  void arguments_areAnsweredWithTheUsage() throws Exception {
    try (HostProcess asked =
        HostProcess.start(folder, HostProcess.classPath(), Map.of(), "--help")) {
      assertThat(asked.exitStatus()).isZero();
      assertThat(asked.out()).contains("DRAMATIS_PORT", "KYUTAI_LLM_API_KEY");
    }
    try (HostProcess mistaken =
        HostProcess.start(folder, HostProcess.classPath(), Map.of(), "8000")) {
      assertThat(mistaken.exitStatus()).isEqualTo(2);
      assertThat(mistaken.err()).startsWith("The voice host takes no arguments");
    }
  }

  private void assertFails(
      String classPath, Map<String, String> environment, int status, String line) throws Exception {
    try (HostProcess host = HostProcess.start(folder, classPath, environment)) {
      assertThat(host.exitStatus()).isEqualTo(status);
      assertThat(host.out()).isEmpty();
      assertThat(host.err().strip()).isEqualTo(line);
    }
  }

  private HttpResponse<String> get(String address) throws Exception {
    return client.send(request(address), BodyHandlers.ofString());
  }

  private static HttpRequest request(String address) {
    return HttpRequest.newBuilder(URI.create(address)).build();
  }
}
