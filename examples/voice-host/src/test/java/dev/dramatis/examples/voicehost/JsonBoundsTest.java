package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON that would cost much, or means different things to different readers, is refused. */
@Timeout(30)
class JsonBoundsTest {

  private static final String PIECE = "\"x\":[%s],\"model\":\"gertrude\"";

  private static RunningHost host;

  @BeforeAll
  static void start() {
    host = RunningHost.with(Map.of(), RealtimeCast::load);
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("{" + PIECE.formatted("{}" + ",{}".repeat(60_000)) + "}", "more than 100000"),
        Arguments.of("{" + PIECE.formatted("1" + ",1".repeat(110_000)) + "}", "more than 100000"),
        Arguments.of("{\"model\":\"ada\",\"model\":\"bob\"}", "an object has a member twice"),
        Arguments.of("{\"x\":{\"a\":1,\"b\":2,\"a\":3}}", "an object has a member twice"),
        Arguments.of("{\"x\":\"\\ud800\"}", "half of a surrogate pair"),
        Arguments.of("{\"x\":[\"a\\udc00b\"]}", "half of a surrogate pair"),
        Arguments.of("{\"x\\ud83d\":1}", "it is not JSON"),
        Arguments.of("{\"x\":1e999}", "a number that is too large"),
        Arguments.of("{\"x\":[-1e400]}", "a number that is too large"),
        Arguments.of("{\"x\":" + "[".repeat(70) + "]".repeat(70) + "}", "more than 64 deep"),
        Arguments.of("{\"x\":" + "9".repeat(70) + "}", "more than 64 characters"),
        Arguments.of("{\"x\":NaN}", "it is not JSON"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void body_isRefusedWithTheReason(String body, String reason) throws Exception {
    HttpResponse<String> answer = post(body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(RunningHost.json(answer).at("/error/message").asString())
        .startsWith("The body must be JSON and cannot be read: ")
        .contains(reason);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void message_isRefusedWithTheReasonAndTheConnectionLivesOn(String body, String reason)
      throws Exception {
    try (RealtimeClient client = RealtimeClient.of(host)) {
      assertThat(client.refused(body).path("message").asString())
          .startsWith("The message cannot be read: ")
          .contains(reason);
      client.update("{\"character\":\"ada\"}", "null");
    }
  }

  @Test
  void wholePairs_andManyMessagesAreRead() throws Exception {
    String message = "{\"role\":\"user\",\"content\":\"\\ud83d\\ude00\"}";
    String body =
        "{\"model\":\"ada\",\"messages\":[%s]}".formatted(message + ("," + message).repeat(9_999));

    assertThat(post(body).statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> post(String body) throws Exception {
    return host.send(
        "/v1/chat/completions",
        r -> r.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }
}
