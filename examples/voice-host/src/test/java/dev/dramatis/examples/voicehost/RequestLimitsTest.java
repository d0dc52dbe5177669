package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too large, too slow or of the wrong kind is refused, and what is only slow is not. */
@Timeout(20)
class RequestLimitsTest {

  private static final String COMPLETIONS = "/v1/chat/completions";
  private static final String QUESTION =
      """
      {"model":"gertrude","messages":[{"role":"user","content":"%s"}]}""";

  private static FakeLlm llm;
  private static RunningHost host;

  @BeforeAll
  static void start() throws Exception {
    llm = FakeLlm.saying("Indeed.");
    host =
        RunningHost.with(
            llm.settings(
                "DRAMATIS_MAX_BODY_BYTES", "2000",
                "DRAMATIS_MAX_HEADER_BYTES", "2000",
                "DRAMATIS_IDLE_SECONDS", "1"));
  }

  @AfterAll
  static void stop() {
    host.close();
    llm.close();
  }

  @Test
  void bodyThatFits_isRead() throws Exception {
    String question = QUESTION.formatted("a".repeat(2000 - QUESTION.length() + 2));

    assertThat(question).hasSize(2000);
    assertThat(ask(declared(question)).statusCode()).isEqualTo(200);
    assertThat(ask(chunked(question)).statusCode()).isEqualTo(200);
  }

  @Test
  void largerBody_isRefusedWhetherItsLengthIsDeclaredOrNot() throws Exception {
    String question = QUESTION.formatted("a".repeat(2000 - QUESTION.length() + 3));

    assertRefused(ask(declared(question)), 413, "body_too_large");
    assertRefused(ask(chunked(question)), 413, "body_too_large");
  }

  @Test
  void lengthThatIsTooLarge_isRefusedBeforeTheBodyComes() throws Exception {
    try (RawHttp connection = RawHttp.to(host.address())) {
      connection.send(post("Content-Length: 2001"));

      assertThat(connection.rest()).startsWith("HTTP/1.1 413");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Accept: */*", "X-HTTP-Method: PUT", "Transfer-Encoding: chunked"})
  void clientThatStillSends_readsWhyItIsRefused(String header) throws Exception {
    boolean isChunked = header.contains("chunked");
    String body = "{" + " ".repeat(200_000) + "}";
    try (RunningHost patient = RunningHost.with(Map.of("DRAMATIS_MAX_BODY_BYTES", "100000"));
        RawHttp connection = RawHttp.to(patient.address())) {
      connection.send(
          post(header, isChunked ? "Accept: */*" : "Content-Length: " + body.length())
              + (isChunked ? Integer.toHexString(body.length()) + "\r\n" : "")
              + body.substring(0, 150_000));
      String refusal = connection.answer();
      connection.send(body.substring(150_000) + (isChunked ? "\r\n0\r\n\r\n" : ""));
      connection.send("GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

      assertThat(refusal).startsWith("HTTP/1.1 4").doesNotContain("Connection: close");
      assertThat(connection.rest()).startsWith("HTTP/1.1 200");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Expect: 100-continue\r\nContent-Length: 2001", "Content-Length: 20000000"})
  void clientWhoseBodyIsNotRead_isToldThatTheConnectionEnds(String headers) throws Exception {
    try (RawHttp connection = RawHttp.to(host.address())) {
      connection.send(post(headers));

      assertThat(connection.rest()).startsWith("HTTP/1.1 413").contains("Connection: close");
    }
  }

  private static String post(String... headers) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%s\r\n\r\n"
        .formatted(COMPLETIONS, String.join("\r\n", headers));
  }

  private static BodyPublisher declared(String body) {
    return BodyPublishers.ofString(body);
  }

  private static BodyPublisher chunked(String body) {
    return BodyPublishers.fromPublisher(BodyPublishers.ofString(body));
  }

  @Test
  void largeHeaders_areRefused() throws Exception {
    assertRefused(
        host.send("/v1/voices", r -> r.header("X-Large", "a".repeat(3000))),
        431,
        "headers_too_large");
  }

  @Test
  void longAddress_isRefused() throws Exception {
    assertRefused(host.get("/" + "a".repeat(3000)), 414, "address_too_long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp", "json"})
  void bodyOfAnotherType_isRefused(String type) throws Exception {
    assertRefused(
        post(declared(QUESTION), r -> r.header("Content-Type", type)),
        415,
        "unsupported_media_type");
  }

  @Test
  void bodyWithoutType_isRefused() throws Exception {
    assertRefused(post(declared(QUESTION), r -> r), 415, "unsupported_media_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Application/JSON", "application/json; charset=utf-8"})
  void json_mayBeDeclaredInAllItsWays(String type) throws Exception {
    assertThat(post(declared(QUESTION), r -> r.header("Content-Type", type)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void deepJson_isRefused() throws Exception {
    assertRefused(ask(declared("[".repeat(100) + "]".repeat(100))), 400, "invalid_request");
  }

  @Test
  void hugeNumber_isRefused() throws Exception {
    assertRefused(ask(declared("{\"seed\":" + "9".repeat(100) + "}")), 400, "invalid_request");
  }

  @Test
  void bodyThatDrips_isRefusedThoughItIsNeverSilent() throws Exception {
    try (RawHttp slow = RawHttp.to(host.address())) {
      slow.send(post("Content-Length: 1000") + "{");
      for (int i = 0; i < 12; i++) {
        Thread.sleep(100);
        sendUnlessRefused(slow, " ");
      }

      assertThat(slow.rest()).startsWith("HTTP/1.1 408").contains("\"code\":\"request_timeout\"");
    }
  }

  private static void sendUnlessRefused(RawHttp slow, String text) throws IOException {
    try {
      slow.send(text);
    } catch (SocketException e) {
      // The host has hung up, and what it said can be read.
    }
  }

  @Test
  void bodyThatStops_isRefused() throws Exception {
    try (RawHttp silent = RawHttp.to(host.address())) {
      silent.send(post("Content-Length: 1000") + "{");

      assertThat(silent.rest()).startsWith("HTTP/1.1 408");
    }
  }

  @Test
  void silentConnection_isClosed() throws Exception {
    try (RawHttp silent = RawHttp.to(host.address())) {
      assertThat(silent.rest()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void llmThatIsSilentForLonger_isWaitedFor(boolean isStream) throws Exception {
    String question =
        QUESTION.replace("{\"model\"", "{\"stream\":%s,\"model\"".formatted(isStream));
    try (FakeLlm slow =
            FakeLlm.that(
                isStream ? RequestLimitsTest::pauseInTheMiddle : RequestLimitsTest::pauseFirst);
        RunningHost patient = RunningHost.with(slow.settings("DRAMATIS_IDLE_SECONDS", "1"))) {
      HttpResponse<String> answer =
          patient.send(
              COMPLETIONS,
              r -> r.header("Content-Type", "application/json").POST(declared(question)));

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("late").doesNotContain("\"error\"");
    }
  }

  private static void pauseFirst(HttpExchange exchange) throws Exception {
    Thread.sleep(1_500);
    FakeLlm.send(
        exchange, 200, "application/json", "{\"choices\":[{\"message\":{\"content\":\"late\"}}]}");
  }

  private static void pauseInTheMiddle(HttpExchange exchange) throws Exception {
    OutputStream out = FakeLlm.startStream(exchange);
    FakeLlm.sendChunk(out, "early");
    Thread.sleep(1_500);
    FakeLlm.sendChunk(out, "late");
    FakeLlm.sendEvent(out, "[DONE]");
  }

  private static HttpResponse<String> ask(BodyPublisher body) throws Exception {
    return post(body, r -> r.header("Content-Type", "application/json"));
  }

  private static HttpResponse<String> post(
      BodyPublisher body, UnaryOperator<HttpRequest.Builder> how) throws Exception {
    return host.sendOnNewConnection(COMPLETIONS, r -> how.apply(r).POST(body));
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(RunningHost.json(answer).path("error").path("code").asString()).isEqualTo(code);
    assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(400);
  }
}
