package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthProbeTest {

  private static final String NOBODY = "http://127.0.0.1:1";

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer stub;

  @BeforeEach
  void startStub() throws IOException {
    stub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    stub.setExecutor(threads);
    stub.createContext(
        "/",
        exchange -> {
          asked.add(
              "%s %s"
                  .formatted(
                      exchange.getRequestURI(),
                      exchange.getRequestHeaders().getFirst("Authorization")));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    stub.createContext(
        "/sick",
        exchange -> {
          exchange.sendResponseHeaders(503, -1);
          exchange.close();
        });
    stub.createContext("/silent", exchange -> pause(10_000));
    stub.createContext(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          pause(10_000);
        });
    stub.start();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void stopStub() {
    stub.stop(0);
    threads.shutdownNow();
  }

  private String stub(String scheme, String path) {
    return "%s://127.0.0.1:%d%s".formatted(scheme, stub.getAddress().getPort(), path);
  }

  @Test
  void allUp_isOkAndAsksWhatUnmuteAsks() throws Exception {
    try (RunningHost host =
        RunningHost.withServers(stub("ws", "/tts"), stub("http", "/stt/"), stub("http", "/llm"))) {
      HttpResponse<String> answer = host.get("/v1/health");

      assertThat(answer.body())
          .isEqualTo(
              """
              {"tts_up":true,"stt_up":true,"llm_up":true,"voice_cloning_up":false,"ok":true}""");
      assertThat(asked)
          .containsExactlyInAnyOrder(
              "/tts/api/build_info null",
              "/stt/api/build_info null",
              "/llm/v1/models Bearer key-1");
    }
  }

  @Test
  void llmSick_isNotOk() throws Exception {
    try (RunningHost host =
        RunningHost.withServers(stub("ws", ""), stub("ws", ""), stub("http", "/sick"))) {
      HttpResponse<String> answer = host.get("/v1/health");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .isEqualTo(
              """
              {"tts_up":true,"stt_up":true,"llm_up":false,"voice_cloning_up":false,"ok":false}""");
    }
  }

  @Test
  void slowServers_countAsDownAfterTwoSecondsTogether() throws Exception {
    try (RunningHost host =
        RunningHost.withServers(
            stub("ws", "/silent"), stub("ws", "/endless"), stub("http", "/silent"))) {
      long start = System.nanoTime();
      HttpResponse<String> answer = host.get("/v1/health");
      Duration took = Duration.ofNanos(System.nanoTime() - start);

      assertThat(answer.body()).contains("\"tts_up\":false,\"stt_up\":false,\"llm_up\":false");
      assertThat(took).isBetween(Duration.ofMillis(1_500), Duration.ofMillis(3_900));
    }
  }

  @Test
  void answer_isGoodForHalfASecond() throws Exception {
    try (RunningHost host = RunningHost.withServers(stub("ws", ""), NOBODY, NOBODY)) {
      for (int i = 0; i < 3; i++) {
        host.get("/v1/health");
      }
      assertThat(asked).hasSizeLessThan(3);

      int before = asked.size();
      Thread.sleep(600);
      host.get("/v1/health");
      assertThat(asked).hasSize(before + 1);
    }
  }
}
