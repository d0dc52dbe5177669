package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A crowd of hostile clients at once, against a host with a small heap. */
@Timeout(120)
@Tag("slow")
class CrowdTest {

  private static final int LARGEST = 1 << 20;
  private static final String SLOW =
      "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";
  private static final String MESSAGE = "{\"role\":\"user\",\"content\":\"Hello\"}";
  private static final String CHAT = "{\"model\":\"gertrude\",\"messages\":[%s]%s}";
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<AutoCloseable> connections = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void smallHeap_bearsLargeBodiesSlowBodiesAndSocketsThatReadNothing() throws Exception {
    try (FakeLlm llm = FakeLlm.that(CrowdTest::thinkAndAnswer);
        HostProcess host = start(llm.settings("DRAMATIS_PORT", "0"))) {
      String address = host.address();
      for (int i = 0; i < 500; i++) {
        RawHttp slow = RawHttp.to(address);
        connections.add(slow);
        slow.send(SLOW);
      }
      for (int i = 0; i < 100; i++) {
        RawWebSocket mute = RawWebSocket.to(address);
        connections.add(mute);
        var unused = CompletableFuture.runAsync(() -> talkAndReadNothing(mute));
      }
      List<CompletableFuture<Integer>> large = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        large.add(post(address, largest(i)));
      }
      for (int i = 0; i < 5; i++) {
        long start = System.nanoTime();
        assertThat(get(address + "livez")).isEqualTo(200);
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(2));
        assertThat(post(address, CHAT.formatted(MESSAGE, "")).get()).isEqualTo(200);
      }

      assertThat(large).allSatisfy(each -> assertThat(each.get()).isIn(200, 400));
      assertThat(host.err()).doesNotContain("OutOfMemoryError");
    } finally {
      for (AutoCloseable connection : connections) {
        connection.close();
      }
    }
  }

  private HostProcess start(Map<String, String> settings) throws IOException {
    settings.put("JAVA_TOOL_OPTIONS", "-Xmx256m");
    return HostProcess.start(folder, HostProcess.classPath(), settings);
  }

  /** One long text, many short messages, and an object for every three bytes, in turn. */
  private static String largest(int number) {
    String body =
        switch (number % 3) {
          case 0 -> CHAT.formatted(MESSAGE.replace("Hello", "x".repeat(LARGEST - 200)), "");
          case 1 -> CHAT.formatted(MESSAGE + ("," + MESSAGE).repeat(16_000), "");
          default -> CHAT.formatted(MESSAGE, ",\"logit_bias\":[{}" + ",{}".repeat(349_000) + "]");
        };
    assertThat(body.length()).isLessThanOrEqualTo(LARGEST);
    return body;
  }

  private static void talkAndReadNothing(RawWebSocket socket) {
    try {
      for (int i = 0; i < 40; i++) {
        socket.send(
            "{\"type\":\"session.update\",\"session\":{\"instructions\":{\"character\":\"gertrude\",\"text\":\"%s\"}}}"
                .formatted("x".repeat(100_000)));
      }
    } catch (IOException e) {
      // The host has hung up.
    }
  }

  private CompletableFuture<Integer> post(String address, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "v1/chat/completions"))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
  }

  private int get(String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }

  private static void thinkAndAnswer(HttpExchange exchange) throws Exception {
    Thread.sleep(500);
    FakeLlm.send(
        exchange, 200, "application/json", "{\"choices\":[{\"message\":{\"content\":\"Yes.\"}}]}");
  }
}
