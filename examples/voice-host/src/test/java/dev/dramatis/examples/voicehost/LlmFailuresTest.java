package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** An LLM that is down, slow, or sends garbage: each is an error that says so, and none hangs. */
@Timeout(20)
class LlmFailuresTest {

  private static final String NOBODY = "http://127.0.0.1:1";

  private static FakeLlm llm;
  private static LlmHost host;

  @BeforeAll
  static void start() throws Exception {
    host = LlmHost.start();
    llm = host.llm();
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nobodyThere_isABadGateway(boolean isStream) throws Exception {
    try (RunningHost alone =
        RunningHost.with(Map.of("KYUTAI_LLM_URL", NOBODY, "KYUTAI_LLM_MODEL", "m"))) {
      assertFails(alone, isStream, 502, "llm_unreachable", "The LLM cannot be reached.");
      assertThat(alone.calls("unreachable")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Timeout(8)
  void silentServer_isATimeout(boolean isStream) throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    llm.does(exchange -> end.await());

    assertFails(host.host(), isStream, 504, "llm_timeout", "The LLM did not answer in time.");
    end.countDown();
  }

  @Test
  void answerWithoutEnd_isATimeoutAsAWhole() throws Exception {
    llm.does(LlmFailuresTest::drip);
    try (RunningHost hasty = RunningHost.with(llm.settings("DRAMATIS_LLM_TIMEOUT_SECONDS", "1"))) {
      assertThat(LlmHost.askCutShort(hasty))
          .contains("\"content\":\"drop\"")
          .endsWith(
              """
              data: {"error":{"message":"The LLM did not answer in time.","type":"server_error",\
              "param":null,"code":"llm_timeout","near":[]}}

              """);
    }
  }

  private static void drip(HttpExchange exchange) throws Exception {
    OutputStream out = FakeLlm.startStream(exchange);
    for (int i = 0; i < 50; i++) {
      FakeLlm.sendChunk(out, "drop");
      Thread.sleep(100);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, 400, llm_bad_request, invalid_request_error",
    "401, 502, llm_failed, server_error",
    "404, 502, llm_failed, server_error",
    "429, 429, llm_rate_limited, rate_limit_error",
    "500, 502, llm_failed, server_error",
    "302, 502, llm_failed, server_error",
  })
  void refusal_isSaidWithoutTheServersWords(int theirs, int ours, String code, String type)
      throws Exception {
    llm.does(e -> FakeLlm.send(e, theirs, "text/plain", "bad key key-1 at /opt/llm"));
    HttpResponse<String> answer = assertFails(host.host(), false, ours, code, "");

    assertThat(RunningHost.json(answer).at("/error/type").asString()).isEqualTo(type);
    assertThat(answer.body()).doesNotContain("key-1").doesNotContain("/opt");
    assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(ours == 429);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          text/html         | <html>Welcome to the proxy</html>
          application/json  | {'choices':
          application/json  | {'choices':[]}
          application/json  | []
          application/json  | {'choices':[{'message':'text'}]}
          """)
  void garbage_isUnusable(String type, String body) throws Exception {
    llm.does(e -> FakeLlm.send(e, 200, type, body.replace('\'', '"')));
    String message = "The LLM sent something that is no answer.";

    assertFails(host.host(), false, 502, "llm_unusable", message);
    assertFails(host.host(), true, 502, "llm_unusable", message);
  }

  @ParameterizedTest
  @CsvSource({"no json, llm_unusable", "{}, llm_unusable", "{\"error\":{}}, llm_failed"})
  void garbageInAStream_endsItWithAnError(String event, String code) throws Exception {
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          FakeLlm.sendChunk(out, "So");
          FakeLlm.sendEvent(out, event);
        });

    assertThat(host.askCutShort())
        .contains("\"content\":\"So\"", "data: {\"error\":", "\"code\":\"" + code + "\"")
        .doesNotContain("[DONE]");
  }

  @Test
  void streamThatBreaksOff_endsWithAnError() throws Exception {
    llm.does(exchange -> FakeLlm.sendChunk(FakeLlm.startStream(exchange), "So"));

    assertThat(host.askCutShort())
        .contains("\"code\":\"llm_failed\"", "The LLM broke off its answer.")
        .doesNotContain("[DONE]");
  }

  @Test
  void lineWithoutEnd_isUnusable() throws Exception {
    byte[] piece = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          while (true) {
            out.write(piece);
          }
        });

    assertFails(host.host(), true, 502, "llm_unusable", "");
  }

  @Test
  void tooManyTurns_areRefused() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (RunningHost small = RunningHost.with(llm.settings("DRAMATIS_MAX_TURNS", "1"))) {
      CompletableFuture<HttpResponse<String>> underWay = askAndHold(small, end);

      HttpResponse<String> refused = assertFails(small, false, 503, "llm_busy", "");
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
      end.countDown();
      assertThat(underWay.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(502);
    }
  }

  @Test
  void turnThatIsOneTooMany_waitsAMoment() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (RunningHost small = RunningHost.with(llm.settings("DRAMATIS_MAX_TURNS", "1"))) {
      CompletableFuture<HttpResponse<String>> underWay = askAndHold(small, end);
      CompletableFuture<HttpResponse<String>> next =
          CompletableFuture.supplyAsync(() -> askQuietly(small));
      CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(end::countDown);

      assertThat(underWay.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(502);
      assertThat(next.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(502);
    }
  }

  /** Asks for an answer that does not come before the end; returns when the LLM has been asked. */
  private static CompletableFuture<HttpResponse<String>> askAndHold(
      RunningHost host, CountDownLatch end) throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    llm.does(
        exchange -> {
          asked.countDown();
          end.await();
          FakeLlm.send(exchange, 500, "text/plain", "");
        });
    CompletableFuture<HttpResponse<String>> underWay =
        CompletableFuture.supplyAsync(() -> askQuietly(host));
    assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
    return underWay;
  }

  @Test
  void clientThatLeaves_endsTheAnswer() throws Exception {
    CountDownLatch noticed = new CountDownLatch(1);
    llm.does(
        exchange -> {
          try {
            drip(exchange);
          } finally {
            noticed.countDown();
          }
        });
    host.askAndLeave();

    assertThat(noticed.await(1, TimeUnit.SECONDS)).as("the LLM is no longer asked").isTrue();
    Await.until(() -> host.host().calls("cancelled") == 1);
  }

  private static HttpResponse<String> assertFails(
      RunningHost host, boolean isStream, int status, String code, String message)
      throws Exception {
    HttpResponse<String> answer = LlmHost.ask(host, isStream);
    JsonNode error = RunningHost.json(answer).path("error");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(error.path("code").asString()).isEqualTo(code);
    assertThat(error.path("message").asString()).startsWith(message).endsWith(".");
    return answer;
  }

  private static HttpResponse<String> askQuietly(RunningHost host) {
    try {
      return LlmHost.ask(host, false);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
