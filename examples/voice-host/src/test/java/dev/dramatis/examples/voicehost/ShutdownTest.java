package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of those that the host answers when it is told to stop. */
@Timeout(60)
class ShutdownTest {

  private static final int TERMINATED = 128 + 15;

  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch mayAnswer = new CountDownLatch(1);

  @TempDir Path folder;

  @Test
  void streamEndsOthersFinishAndNobodyElseIsLetIn() throws Exception {
    try (FakeLlm llm = FakeLlm.that(this::answerWhenItMay);
        HostProcess host =
            start(llm.settings("DRAMATIS_PORT", "0", "DRAMATIS_STOP_SECONDS", "30"))) {
      String address = host.address();
      CompletableFuture<HttpResponse<String>> plain =
          client.sendAsync(question(address, false), BodyHandlers.ofString());
      asked.await();
      llm.does(this::beginAStream);
      try (Stream<String> stream =
          client.send(question(address, true), BodyHandlers.ofLines()).body()) {
        Iterator<String> lines = stream.iterator();
        assertThat(lines.next()).contains("\"content\":\"first\"");
        host.terminate();

        lines.next(); // blank
        assertThat(lines.next())
            .startsWith("data: {\"error\":")
            .contains("\"code\":\"llm_stopping\"");
        lines.next(); // blank
        assertThatThrownBy(lines::hasNext).isInstanceOf(UncheckedIOException.class);
      }
      HttpResponse<String> probe = awaitUnready(address);
      assertThat(probe.body()).contains("\"code\":\"stopping\"");
      host.terminate();
      mayAnswer.countDown();

      assertThat(plain.get().statusCode()).isEqualTo(200);
      assertThat(plain.get().body()).contains("at last");
      assertThat(host.exitStatus()).isEqualTo(TERMINATED);
      assertThat(host.err()).isEmpty();
    }
  }

  @Test
  void answerThatDoesNotCome_isGivenUpAndItsClientTold() throws Exception {
    try (FakeLlm llm = FakeLlm.that(this::answerWhenItMay);
        HostProcess host =
            start(llm.settings("DRAMATIS_PORT", "0", "DRAMATIS_STOP_SECONDS", "1"))) {
      CompletableFuture<HttpResponse<String>> plain =
          client.sendAsync(question(host.address(), false), BodyHandlers.ofString());
      asked.await();
      host.terminate();

      assertThat(plain.get().statusCode()).isEqualTo(503);
      assertThat(plain.get().body()).contains("\"code\":\"llm_stopping\"");
      assertThat(host.exitStatus()).isEqualTo(TERMINATED);
      assertThat(host.err()).isEmpty();
      mayAnswer.countDown();
    }
  }

  private void answerWhenItMay(HttpExchange exchange) throws Exception {
    asked.countDown();
    mayAnswer.await();
    FakeLlm.send(
        exchange,
        200,
        "application/json",
        "{\"choices\":[{\"message\":{\"content\":\"at last\"}}]}");
  }

  private void beginAStream(HttpExchange exchange) throws Exception {
    OutputStream out = FakeLlm.startStream(exchange);
    FakeLlm.sendChunk(out, "first");
    mayAnswer.await();
  }

  private HostProcess start(Map<String, String> settings) throws Exception {
    return HostProcess.start(folder, HostProcess.classPath(), new HashMap<>(settings));
  }

  private static HttpRequest question(String address, boolean isStream) {
    String body =
        """
        {"model":"gertrude","stream":%s,"messages":[{"role":"user","content":"Why?"}]}"""
            .formatted(isStream);
    return HttpRequest.newBuilder(URI.create(address + "v1/chat/completions"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /** Asks until the host says that it is not ready; the test's time-out ends it. */
  private HttpResponse<String> awaitUnready(String address) throws Exception {
    HttpRequest probe = HttpRequest.newBuilder(URI.create(address + "readyz")).build();
    HttpResponse<String> answer = client.send(probe, BodyHandlers.ofString());
    while (answer.statusCode() == 200) {
      LockSupport.parkNanos(20_000_000);
      answer = client.send(probe, BodyHandlers.ofString());
    }
    assertThat(answer.statusCode()).isEqualTo(503);
    return answer;
  }
}
