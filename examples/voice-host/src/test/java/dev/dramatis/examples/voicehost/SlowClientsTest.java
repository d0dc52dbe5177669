package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that send slowly or read nothing: they take no thread, no place and little memory. */
@Timeout(60)
@Tag("slow")
class SlowClientsTest {

  private static final String PATH = "/v1/chat/completions";
  private static final String BEGINNING =
      "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
          .formatted(PATH);
  private static final String LINE = "word ".repeat(50); // few of them fill a socket's buffers
  private static final String CHAT =
      "{\"model\":\"ada\",\"stream\":%s,\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}";
  private static final String UPDATE =
      "{\"type\":\"session.update\",\"session\":{\"instructions\":{\"character\":\"ada\",\"text\":\"%s\"},\"voice\":\"quiz.wav\"}}";

  @Test
  void bodiesThatComeSlowly_keepNoThread() throws Exception {
    List<RawHttp> slow = new ArrayList<>();
    try (RunningHost host = RunningHost.with(Map.of(), RealtimeCast::load)) {
      for (int i = 0; i < 400; i++) {
        RawHttp connection = RawHttp.to(host.address());
        slow.add(connection);
        connection.send(BEGINNING);
      }
      Thread.sleep(300);
      long start = System.nanoTime();

      assertThat(host.get("/livez").statusCode()).isEqualTo(200);
      assertThat(chat(host)).isEqualTo(200);
      assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(2));
    } finally {
      for (RawHttp connection : slow) {
        connection.close();
      }
    }
  }

  @Test
  void streamsThatNobodyReads_giveTheirPlacesBackInSeconds() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    try (FakeLlm llm = FakeLlm.that(SlowClientsTest::flood);
        RunningHost host =
            RunningHost.with(
                llm.settings("DRAMATIS_MAX_TURNS", "2", "DRAMATIS_WRITE_SECONDS", "1"),
                RealtimeCast::load)) {
      for (int i = 0; i < 2; i++) {
        sockets.add(askAndReadNothing(host));
      }
      Await.until(() -> llm.requests().size() == 2);
      llm.does(SlowClientsTest::answer);

      Await.until(() -> chat(host) == 200);
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  private static Socket askAndReadNothing(RunningHost host) throws IOException {
    URI address = URI.create(host.address());
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
    String body = CHAT.formatted(true);
    socket
        .getOutputStream()
        .write(
            BEGINNING
                .replace("1000", Integer.toString(body.length()))
                .replaceFirst("\\{$", "")
                .concat(body)
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  @Test
  void cancelledTurn_givesItsPlaceBackAtOnceThoughItsClientReadsNothing() throws Exception {
    try (FakeLlm llm = FakeLlm.that(SlowClientsTest::flood);
        RunningHost host =
            RunningHost.with(
                llm.settings("DRAMATIS_MAX_TURNS", "1", "DRAMATIS_WRITE_SECONDS", "20"),
                RealtimeCast::load);
        RawWebSocket client = RawWebSocket.to(host.address())) {
      client.send(UPDATE.formatted(""));
      Await.until( // the buffers are full, and the last turn waits for room with the only place
          () -> {
            client.send("{\"type\":\"response.create\"}");
            return chat(host) == 503;
          });
      client.send("{\"type\":\"response.cancel\"}");
      llm.does(SlowClientsTest::answer);

      long start = System.nanoTime();
      Await.until(() -> chat(host) == 200);
      assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(3));
    }
  }

  @Test
  void webSocketThatReadsNothing_isCutOffInSeconds() throws Exception {
    try (RunningHost host =
            RunningHost.with(Map.of("DRAMATIS_WRITE_SECONDS", "1"), RealtimeCast::load);
        RawWebSocket client = RawWebSocket.to(host.address())) {
      try {
        for (int i = 0; i < 60; i++) {
          client.send(UPDATE.formatted("x".repeat(100_000)));
        }
      } catch (IOException e) {
        // The host has hung up already.
      }

      Await.until(() -> host.metric("realtime_connections") == 0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "?model=gertrude, unsupported_protocol, Use POST /v1/chat/completions.",
    "'', fatal, Please try again later."
  })
  void clientThatGoesOnSendingUnread_stillLearnsWhyItIsHungUpOn(
      String query, String error, String reason) throws Exception {
    Map<String, String> settings =
        Map.of("DRAMATIS_WRITE_SECONDS", "1", "DRAMATIS_MAX_SESSIONS", "1");
    try (RunningHost host = RunningHost.with(settings, RealtimeCast::load);
        RealtimeClient first = RealtimeClient.of(host)) {
      first.update("{\"character\":\"ada\"}", "null");
      try (RawWebSocket second = RawWebSocket.to(host.address(), "/v1/realtime" + query)) {
        goOnSending(second, 5);

        assertThat(second.readToEnd()).contains(error).endsWith(reason);
        assertThatIOException().as("is cut off").isThrownBy(() -> goOnSending(second, 50));
      }
    }
  }

  private static void goOnSending(RawWebSocket client, int events) throws Exception {
    for (int i = 0; i < events; i++) {
      client.send(UPDATE.formatted(""));
      Thread.sleep(100);
    }
  }

  private static int chat(RunningHost host) throws Exception {
    return host.send(
            PATH,
            r ->
                r.header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(CHAT.formatted(false))))
        .statusCode();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    FakeLlm.send(
        exchange, 200, "application/json", "{\"choices\":[{\"message\":{\"content\":\"Yes.\"}}]}");
  }

  /** More than the buffers between the host and a client take, and no more than an answer has. */
  private static void flood(HttpExchange exchange) throws IOException {
    OutputStream out = FakeLlm.startStream(exchange);
    for (int i = 0; i < 40_000; i++) {
      FakeLlm.sendChunk(out, LINE);
    }
    FakeLlm.sendEvent(out, "[DONE]");
  }
}
