package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who may connect, what is refused, and what is limited. */
@Timeout(30)
class RealtimeRulesTest {

  private static final String UPDATE =
      """
      {"type":"session.update","session":{"instructions":{"type":"smalltalk"}}}""";

  private static RunningHost host;

  @BeforeAll
  static void start() {
    host = host();
  }

  private static RunningHost host(String... settings) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < settings.length; i += 2) {
      all.put(settings[i], settings[i + 1]);
    }
    return RunningHost.with(all, RealtimeCast::load);
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @ParameterizedTest
  @CsvSource({"realtime, '', realtime", "other, realtime, realtime", "other, '', ''"})
  void subprotocol_isRealtimeWhereItIsOffered(String first, String second, String agreed)
      throws Exception {
    String[] others = second.isEmpty() ? new String[0] : new String[] {second};
    try (RealtimeClient client =
        RealtimeClient.connect(host, RealtimeClient.builder().subprotocols(first, others))) {
      assertThat(client.subprotocol()).isEqualTo(agreed);
      client.send(UPDATE);
      client.next("session.updated");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'?model=gertrude', X-Any, realtime, other",
    "'?intent=transcription', X-Any, realtime, other",
    "'', OpenAI-Beta, realtime, other",
    "'', X-Any, realtime, openai-insecure-api-key.x",
    "'', X-Any, openai-beta.realtime-v1, realtime"
  })
  void clientOfOpenAi_isToldWhereToGoAndHungUpOn(
      String query, String header, String first, String second) throws Exception {
    WebSocket.Builder openAi =
        RealtimeClient.builder().header(header, "realtime=v1").subprotocols(first, second);
    try (RealtimeClient client = RealtimeClient.connect(host, openAi, query)) {
      client.next("session.created");
      assertIsSentAway(client);
      assertThat(client.subprotocol()).isEqualTo("realtime");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"type\":\"realtime\"}", "{\"instructions\":\"You are helpful.\"}"})
  void updateOfOpenAis_isToldWhereToGoAndHungUpOn(String session) throws Exception {
    try (RealtimeClient client = RealtimeClient.of(host)) {
      client.send("{\"type\":\"session.update\",\"session\":%s}".formatted(session));
      client.sendUnlessHungUpOn("{\"type\":\"response.create\"}"); // is not answered any more
      assertIsSentAway(client);
    }
  }

  private static void assertIsSentAway(RealtimeClient client) throws Exception {
    JsonNode error = client.nextError();
    assertThat(error.path("code").asString()).isEqualTo("unsupported_protocol");
    assertThat(error.path("message").asString())
        .contains("unmute's protocol", "POST /v1/chat/completions", "POST /v1/responses");
    assertThat(client.closeStatus()).isEqualTo(4008);
    assertThat(client.closeReason()).contains("POST /v1/chat/completions");
  }

  @Test
  void clientWithoutSubprotocol_isLetIn() throws Exception {
    try (RealtimeClient client = RealtimeClient.connect(host, RealtimeClient.builder())) {
      assertThat(client.subprotocol()).isEmpty();
      client.send(UPDATE);
      client.next("session.updated");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost", "http://localhost:3000", "own"})
  void pageOfTheHostOrOfTheFrontend_isLetIn(String origin) throws Exception {
    String own = host.address().substring(0, host.address().length() - 1);
    try (RealtimeClient client = connectFrom(origin.replace("own", own))) {
      client.send(UPDATE);
      client.next("session.updated");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://evil.example", "null", "http://127.0.0.1:1", "http://localhost:3001", "%"})
  void pageOfAnotherSite_isRefusedBeforeTheUpgrade(String origin) {
    WebSocketHandshakeException refusal =
        catchThrowableOfType(WebSocketHandshakeException.class, () -> connectFrom(origin));

    HttpResponse<?> answer = refusal.getResponse();
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void refusal_isInTheFormOfAllErrors() throws Exception {
    String answer = upgrade("Origin: http://evil.example");

    assertThat(answer)
        .startsWith("HTTP/1.1 403")
        .contains("Content-Type: application/json", "Content-Security-Policy:")
        .endsWith(
            """
            {"error":{"message":"Pages of this origin may not use the host; its own page may.",\
            "type":"invalid_request_error","param":null,"code":"origin_not_allowed","near":[]}}""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "permessage-deflate; nonsense",
        "permessage-deflate; =",
        "permessage-deflate; \"",
        "x-kettle, permessage-deflate; =",
        "a=b",
        "=; \""
      })
  void brokenExtension_isRefusedInTheFormOfAllErrors(String extensions) throws Exception {
    String answer = upgrade("Sec-WebSocket-Extensions: " + extensions);

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("Content-Type: application/json", "Content-Security-Policy:")
        .endsWith(
            """
            {"error":{"message":"The header Sec-WebSocket-Extensions cannot be read.",\
            "type":"invalid_request_error","param":null,"code":"invalid_request","near":[]}}""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?%zz=1", "?a=%ff"})
  void brokenQuery_isRefusedInTheFormOfAllErrors(String query) throws Exception {
    assertThat(upgrade(query, "X-Any: thing"))
        .startsWith("HTTP/1.1 400")
        .contains("{\"error\":{\"message\":\"The query of the address cannot be read.\"");
  }

  @Test
  void unknownExtension_isLeftOut() throws Exception {
    assertThat(upgrade("Sec-WebSocket-Extensions: x-kettle; heat=7, permessage-deflate"))
        .startsWith("HTTP/1.1 101")
        .contains("permessage-deflate")
        .doesNotContain("kettle");
  }

  @Test
  void rehearsal_claimsNothingOfAUserWhoHasSaidNothing() throws Exception {
    try (RunningHost rehearsing = RunningHost.with(Map.of(), RealtimeCast::load);
        RealtimeClient client = RealtimeClient.of(rehearsing)) {
      client.update("{\"character\":\"ada\"}", "null");
      client.send("{\"type\":\"response.create\"}");

      assertThat(client.answer()).endsWith("You have said nothing yet.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Origin: http://evil.example", "Origin: http://localhost"})
  void handshake_beginsNoHttpSession(String origin) throws Exception {
    assertThat(upgrade(origin)).doesNotContainIgnoringCase("cookie", "JSESSIONID", "expires");
  }

  private static String upgrade(String header) throws IOException {
    return upgrade("", header);
  }

  /** The answer to a handshake, read as far as it goes. */
  private static String upgrade(String query, String header) throws IOException {
    URI address = URI.create(host.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(5_000);
      String request =
          """
          GET /v1/realtime%s HTTP/1.1\r
          Host: localhost\r
          Connection: Upgrade\r
          Upgrade: websocket\r
          Sec-WebSocket-Version: 13\r
          Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
          %s\r
          \r
          """
              .formatted(query, header);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static RealtimeClient connectFrom(String origin) throws Exception {
    return RealtimeClient.connect(host, RealtimeClient.builder().header("Origin", origin));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hello|invalid_json",
        "''|invalid_message",
        "{\"type\":|invalid_json",
        "[]|invalid_message",
        "7|invalid_message",
        "{}|invalid_parameter",
        "{\"type\":7}|invalid_parameter",
        "{\"type\":\"<script>\"}|unknown_event",
        "{\"type\":\"response.text.done\",\"text\":\"\"}|unknown_event"
      })
  void badMessage_isAnErrorAndTheConnectionLivesOn(String message, String code) throws Exception {
    try (RealtimeClient client = RealtimeClient.of(host)) {
      assertIsRefused(client, message, code);
    }
  }

  @Test
  void tooDeepMessage_isAnErrorAndTheConnectionLivesOn() throws Exception {
    try (RealtimeClient client = RealtimeClient.of(host)) {
      assertIsRefused(client, "[".repeat(100_000), "invalid_json");
    }
  }

  private static void assertIsRefused(RealtimeClient client, String message, String code)
      throws Exception {
    client.send(message);
    String answer = client.nextText();

    assertThat(answer)
        .startsWith("{\"type\":\"error\",\"event_id\":\"event_")
        .contains("\"error\":{\"type\":\"invalid_request_error\",\"code\":\"" + code + "\"")
        .doesNotContain("script", "Exception", "jackson");
    client.send(UPDATE);
    client.next("session.updated");
  }

  @Test
  void binaryMessage_isAnErrorAndTheConnectionLivesOn() throws Exception {
    try (RealtimeClient client = RealtimeClient.of(host)) {
      client.sendBinary((byte) 1, (byte) 2);

      assertThat(client.nextError().path("code").asString()).isEqualTo("invalid_message");
      client.send(UPDATE);
      client.next("session.updated");
    }
  }

  @Test
  void longMessage_isTakenAndTooLongOneHangsUp() throws Exception {
    try (RunningHost strict = host("DRAMATIS_MAX_MESSAGE_BYTES", "100000");
        RealtimeClient client = RealtimeClient.of(strict)) {
      client.send(UPDATE + " ".repeat(99_000 - UPDATE.length()));
      client.next("session.updated");
      client.send(UPDATE + " ".repeat(100_001 - UPDATE.length()));

      assertThat(client.closeStatus()).isEqualTo(1009);
    }
  }

  @Test
  void eventsOfAudio_areRefusedOnceAndThenIgnored() throws Exception {
    try (RealtimeClient client = RealtimeClient.of(host)) {
      client.send("{\"type\":\"input_audio_buffer.commit\"}");
      client.send("{\"type\":\"input_audio_buffer.clear\"}");
      client.send("{\"type\":\"unmute.additional_outputs\",\"args\":{}}");
      client.send(
          "{\"type\":\"unmute.input_audio_buffer.append_anonymized\",\"number_of_samples\":1}");
      client.send(UPDATE);

      JsonNode error = client.nextError();
      assertThat(error.path("code").asString()).isEqualTo("audio_not_supported");
      assertThat(error.path("message").asString()).contains("speech-to-text", "text-to-speech");
      client.next("session.updated");
    }
  }

  @Test
  void oneClientTooMany_isToldSoAndHungUpOn() throws Exception {
    try (RunningHost small = host("DRAMATIS_MAX_SESSIONS", "1")) {
      RealtimeClient first = RealtimeClient.of(small);
      first.send(UPDATE);
      first.next("session.updated");
      try (RealtimeClient second = RealtimeClient.of(small)) {
        assertThat(second.nextError().path("type").asString()).isEqualTo("fatal");
        assertThat(second.closeStatus()).isEqualTo(4013);
      }
      first.close();
      Await.until(() -> small.metric("realtime_connections") == 0);
      try (RealtimeClient third = RealtimeClient.of(small)) {
        third.send(UPDATE);
        third.next("session.updated");
      }
    }
  }

  @Test
  void hostThatStops_hangsUp() throws Exception {
    RunningHost brief = host();
    try (RealtimeClient client = RealtimeClient.of(brief)) {
      client.update("{\"character\":\"ada\"}", "null");
      brief.close();

      assertThat(client.closeStatus()).isEqualTo(1001);
      assertThat(client.closeReason()).isEqualTo("The host is about to stop.");
    }
  }

  @Test
  void meters_countConnectionsAndEventsByKnownType() throws Exception {
    try (RunningHost counted = host();
        RealtimeClient client = RealtimeClient.of(counted)) {
      client.refused("{\"type\":\"a-type-of-the-client\"}");
      client.update("{\"character\":\"ada\"}", "null");
      client.say("Hello");
      client.answer();

      assertThat(counted.metric("realtime_connections")).isEqualTo(1);
      assertThat(counted.get("/metrics").body())
          .contains(
              "realtime_events_total{direction=\"in\",type=\"other\"} 1",
              "realtime_events_total{direction=\"in\",type=\"session.update\"} 1",
              "realtime_events_total{direction=\"out\",type=\"error\"} 1",
              "realtime_events_total{direction=\"out\",type=\"response.created\"} 1")
          .doesNotContain("a-type-of-the-client");
    }
  }

  @Test
  void addressOfAWebSocket_isFoundByNoOtherRequest() throws Exception {
    assertThat(host.get("/v1/realtime").statusCode()).isEqualTo(404);
  }
}
