package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an LLM's server may do in a stream, and what the log says of what it may not. */
@Timeout(30)
class LlmStreamsTest {

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
  @ValueSource(strings = {": wait\n\n", ":", "event: ping\n\n", "\n", "x"})
  void streamThatOnlyKeepsTheConnectionOpen_isATimeout(String piece) throws Exception {
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          for (int i = 0; i < 300; i++) {
            out.write(piece.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(100);
          }
          FakeLlm.sendEvent(out, "[DONE]");
        });
    long start = System.nanoTime();
    HttpResponse<String> answer = host.ask(true);

    assertThat(answer.statusCode()).isEqualTo(504);
    assertThat(answer.body()).contains("llm_timeout");
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(15));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data: [DONE]\n\n",
        "data: {\"choices\":[]}\n\ndata: [DONE]\n\n",
        "data: {\"choices\":null,\"usage\":{}}\n\ndata: [DONE]\n\n"
      })
  void streamWithoutAnyAnswer_isUnusable(String stream) throws Exception {
    llm.does(e -> FakeLlm.startStream(e).write(stream.getBytes(StandardCharsets.UTF_8)));

    assertThat(stream.startsWith("data: [") ? host.ask(true).body() : host.askCutShort())
        .contains("llm_unusable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s\n\ndata: [DONE]",
        "%s\n\ndata: [DONE]\n",
        "\ufeff%s\n\ndata: [DONE]\n\n",
        "%s\n\ndata: {\"choices\":null,\"usage\":{}}\n\ndata: [DONE]\n\n",
        ": hello\n\nevent: x\nid: 7\n%s\n\ndata: [DONE]\n\n",
        "%s\r\n\r\ndata: [DONE]\r\n\r\n"
      })
  void streamThatIsOnlyUnusual_isAnAnswer(String stream) throws Exception {
    String chunk =
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hear\"},\"finish_reason\":\"stop\"}]}";
    llm.does(
        e ->
            FakeLlm.startStream(e).write(stream.formatted(chunk).getBytes(StandardCharsets.UTF_8)));

    assertThat(host.ask(true).body()).contains("Hear").endsWith("data: [DONE]\n\n");
  }

  @Test
  void endlessStream_isCutAtAMebibyteOfText() throws Exception {
    String words = "word ".repeat(12_000);
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          for (int i = 0; i < 200; i++) {
            FakeLlm.sendChunk(out, words);
          }
        });
    String answer = host.askCutShort();

    assertThat(answer.length()).isLessThan(1_200_000);
    assertThat(answer).endsWith("\"near\":[]}}\n\n").contains("llm_unusable");
  }

  @Test
  void largeAnswer_isUnusable() throws Exception {
    llm.does(
        e ->
            FakeLlm.send(
                e,
                200,
                "application/json",
                "{\"choices\":[{\"message\":{\"content\":\"%s\"}}]}"
                    .formatted("word ".repeat(300_000))));

    assertThat(host.ask(false).statusCode()).isEqualTo(502);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"error":{"message":"This model's maximum context length is 4096 tokens.","code":400}}
          {"error":{"code":"context_length_exceeded"}}
          {"error":{"type":"exceed_context_size_error"}}
          """)
  void conversationThatIsTooLong_hasOpenAisCode(String said) throws Exception {
    llm.does(e -> FakeLlm.send(e, 400, "application/json", said));

    for (boolean isStream : new boolean[] {false, true}) {
      HttpResponse<String> answer = host.ask(isStream);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(RunningHost.json(answer).at("/error/code").asString())
          .isEqualTo("context_length_exceeded");
      assertThat(RunningHost.json(answer).at("/error/type").asString())
          .isEqualTo("invalid_request_error");
    }
  }

  @Test
  void refusal_isLoggedWithItsFirstWordsOnceForEachReason() throws Exception {
    BlockingQueue<String> log = new LinkedBlockingQueue<>();
    Handler handler = handler(log);
    try (RunningHost other = RunningHost.with(llm.settings())) {
      Logger.getLogger("").addHandler(handler);
      for (int status : new int[] {401, 401, 404, 401}) {
        llm.does(
            e ->
                FakeLlm.send(
                    e, status, "text/plain", "bad \u001b key key-1\nforged " + "x".repeat(9_000)));
        LlmHost.ask(other, true);
      }
    } finally {
      Logger.getLogger("").removeHandler(handler);
    }

    assertThat(log)
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).matches("[ -~]{20,1200}").doesNotContain("key-1"))
        .anySatisfy(line -> assertThat(line).contains("status 401: bad"))
        .anySatisfy(line -> assertThat(line).contains("status 404: bad"));
  }

  private static Handler handler(BlockingQueue<String> log) {
    return new Handler() {
      @Override
      public void publish(LogRecord entry) {
        log.add(new SimpleFormatter().formatMessage(entry));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
