package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.RealtimeClient.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Turns in text, against an LLM that does what a test tells it. */
@Timeout(30)
class RealtimeTurnsTest {

  private static FakeLlm llm;
  private static RunningHost host;

  private RealtimeClient client;

  @BeforeAll
  static void start() throws Exception {
    llm = FakeLlm.that(RealtimeTurnsTest::saySomething);
    host = RunningHost.with(llm.settings(), RealtimeCast::load);
  }

  private static void saySomething(HttpExchange exchange) throws IOException {
    OutputStream out = FakeLlm.startStream(exchange);
    for (String token : new String[] {"Ask", " a fri", "end", ", my", " dear", ".\\n"}) {
      FakeLlm.sendChunk(out, token);
    }
    FakeLlm.sendEvent(out, "[DONE]");
  }

  @AfterAll
  static void stop() {
    host.close();
    llm.close();
  }

  @BeforeEach
  void connect() throws Exception {
    llm.does(RealtimeTurnsTest::saySomething);
    llm.requests().clear();
    client = RealtimeClient.of(host);
    client.update("{\"character\":\"ada\"}", "null");
  }

  @AfterEach
  void leave() {
    client.close();
  }

  @Test
  void turn_isCreatedComesInWholeWordsAndIsDone() throws Exception {
    client.say("What now?");

    assertThat(client.nextText())
        .matches(
            """
            \\{"type":"response.created","event_id":"event_[a-zA-Z0-9]{21}",\
            "response":\\{"object":"realtime.response","status":"in_progress","voice":"shared.wav",\
            "chat_history":\\[\\{"role":"user","content":"What now\\?"}]}}""");
    List<String> deltas = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      deltas.add(client.next("response.text.delta").path("delta").asString());
    }
    assertThat(deltas).containsExactly("Ask", " a", " friend,", " my", " dear.");
    assertThat(client.nextText())
        .matches(
            """
            \\{"type":"response.text.done","event_id":"event_[a-zA-Z0-9]{21}",\
            "text":"Ask a friend, my dear\\."}""");
  }

  @Test
  void history_isSentWithEachTurnAfterThePrompt() throws Exception {
    client.say("What now?");
    client.answer();
    client.say("Which one?");

    JsonNode shown = client.next("response.created").path("response").path("chat_history");
    assertThat(said(shown))
        .containsExactly(
            "user: What now?", "assistant: Ask a friend, my dear.", "user: Which one?");
    Await.until(() -> llm.requests().size() == 2);
    assertThat(said(llm.requests().get(1).path("messages")))
        .containsExactly(
            "system: I am Ada.",
            "user: What now?",
            "assistant: Ask a friend, my dear.",
            "user: Which one?");
  }

  @Test
  void character_speaksFirstWhenAskedTo() throws Exception {
    client.ask();
    client.answer();
    client.say("What now?");

    assertThat(said(client.next("response.created").path("response").path("chat_history")))
        .containsExactly("assistant: Ask a friend, my dear.", "user: What now?");
    Await.until(() -> llm.requests().size() == 2);
    assertThat(said(llm.requests().get(0).path("messages")))
        .containsExactly("system: I am Ada.", "user: Hello.");
    assertThat(said(llm.requests().get(1).path("messages")))
        .containsExactly(
            "system: I am Ada.",
            "user: Hello.",
            "assistant: Ask a friend, my dear.",
            "user: What now?");
  }

  @Test
  void silence_isSaidToBeOne() throws Exception {
    client.say("What now?");
    client.answer();
    client.ask();
    client.answer();

    assertThat(said(llm.requests().get(1).path("messages"))).endsWith("user: ...");
  }

  @Test
  void whatIsSaidIntoAnAnswer_comesAfterIt() throws Exception {
    CountDownLatch end = holdAfterOneWord();
    client.say("What now?");
    client.next("response.created");
    client.next("response.text.delta");
    client.say("Or when?"); // asks for a second answer too, which is refused
    client.nextError();
    end.countDown();
    client.next("response.text.done");
    client.ask();

    assertThat(said(client.next("response.created").path("response").path("chat_history")))
        .containsExactly("user: What now?", "assistant: Well,", "user: Or when?");
  }

  @Test
  void secondResponse_isRefusedWhileOneIsUnderWay() throws Exception {
    CountDownLatch end = holdAfterOneWord();
    client.say("What now?");
    client.next("response.created");
    client.next("response.text.delta");
    JsonNode error = client.refused("{\"type\":\"response.create\"}");
    end.countDown();

    assertThat(error.path("code").asString()).isEqualTo("response_active");
    while (!client.next().path("type").asString().equals("response.text.done")) {
      // a word of the first answer
    }
    client.say("And now?");
    client.answer();
  }

  @Test
  void cancel_endsTheAnswerAndItsStream() throws Exception {
    CountDownLatch hasLeft = new CountDownLatch(1);
    llm.does(exchange -> FakeLlm.chatter(exchange, hasLeft));
    client.say("What now?");
    client.next("response.created");
    client.next("response.text.delta");
    client.next("response.text.delta"); // the second word, which is expected below
    client.send("{\"type\":\"response.cancel\"}");

    JsonNode event = client.next();
    while (event.path("type").asString().equals("response.text.delta")) {
      event = client.next();
    }
    assertThat(event.path("text").asString()).startsWith("On and");
    hasLeft.await();
    llm.does(RealtimeTurnsTest::saySomething);
    client.say("Sorry?");
    assertThat(said(client.next("response.created").path("response").path("chat_history")).get(1))
        .startsWith("assistant: On and");
  }

  /** Nothing comes that would show that nobody listens any more. */
  @Test
  void cancel_leavesASilentLlmAtOnce() throws Exception {
    CountDownLatch end = holdAfterOneWord();
    double before = host.calls("cancelled");
    client.say("What now?");
    client.next("response.created");
    client.next("response.text.delta");
    client.send("{\"type\":\"response.cancel\"}");

    client.next("response.text.done");
    Await.until(() -> host.calls("cancelled") == before + 1);
    end.countDown();
  }

  @Test
  void cancelOfNothing_isAnError() throws Exception {
    assertThat(client.refused("{\"type\":\"response.cancel\"}").path("code").asString())
        .isEqualTo("response_not_active");
  }

  @Test
  void clientThatVanishes_leavesNoStream() throws Exception {
    CountDownLatch hasLeft = new CountDownLatch(1);
    llm.does(exchange -> FakeLlm.chatter(exchange, hasLeft));
    client.say("What now?");
    client.next("response.created");
    client.next("response.text.delta");
    client.vanish();

    hasLeft.await();
  }

  @Test
  void newSession_endsTheAnswerOfTheEarlierOne() throws Exception {
    CountDownLatch hasLeft = new CountDownLatch(1);
    llm.does(exchange -> FakeLlm.chatter(exchange, hasLeft));
    client.say("What now?");
    client.next("response.created");
    client.next("response.text.delta");
    client.send(
        """
        {"type":"session.update","session":{"instructions":{"character":"bob"}}}""");

    hasLeft.await();
    JsonNode event = client.next();
    while (event.path("type").asString().equals("response.text.delta")) {
      event = client.next();
    }
    assertThat(event.path("type").asString()).isEqualTo("response.text.done");
    client.next("session.updated");
    llm.does(RealtimeTurnsTest::saySomething);
    client.ask();
    assertThat(client.next("response.created").path("response").path("chat_history").size())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "500, server_error, llm_failed",
    "429, rate_limit_error, llm_rate_limited",
    "400, invalid_request_error, llm_bad_request"
  })
  void failureOfTheLlm_isAnErrorAndTheTurnCanBeTriedAgain(int status, String type, String code)
      throws Exception {
    llm.does(exchange -> FakeLlm.send(exchange, status, "application/json", "{}"));
    client.say("What now?");
    client.next("response.created");
    JsonNode error = client.nextError();

    assertThat(error.path("type").asString()).isEqualTo(type);
    assertThat(error.path("code").asString()).isEqualTo(code);
    llm.does(RealtimeTurnsTest::saySomething);
    client.ask();
    assertThat(client.answer()).isEqualTo("Ask a friend, my dear.");
    assertThat(said(llm.requests().get(1).path("messages")))
        .containsExactly("system: I am Ada.", "user: What now?");
  }

  @Test
  void answerThatBreaksOff_isForgotten() throws Exception {
    llm.does(exchange -> FakeLlm.sendChunk(FakeLlm.startStream(exchange), "Well, I"));
    client.say("What now?");
    client.next("response.created");
    client.next("response.text.delta");

    assertThat(client.nextError().path("code").asString()).isEqualTo("llm_failed");
    llm.does(RealtimeTurnsTest::saySomething);
    client.ask();
    assertThat(said(client.next("response.created").path("response").path("chat_history")))
        .containsExactly("user: What now?");
  }

  @Test
  void answerWithoutEnd_isAnErrorAndItsStreamEnds() throws Exception {
    CountDownLatch hasLeft = new CountDownLatch(1);
    try (RunningHost strict =
            RunningHost.with(llm.settings("DRAMATIS_MAX_BODY_BYTES", "1024"), RealtimeCast::load);
        RealtimeClient impatient = RealtimeClient.of(strict)) {
      llm.does(exchange -> FakeLlm.chatter(exchange, hasLeft));
      impatient.update("{\"character\":\"ada\"}", "null");
      impatient.ask();
      impatient.next("response.created");
      JsonNode event = impatient.next();
      while (event.path("type").asString().equals("response.text.delta")) {
        event = impatient.next();
      }

      assertThat(event.path("error").path("code").asString()).isEqualTo("llm_unusable");
      hasLeft.await();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"event_id\":\"x\"}|item",
        "{\"item\":{\"type\":\"function_call\"}}|item.type",
        "{\"item\":{\"type\":\"message\",\"role\":\"system\"}}|item.role",
        "{\"item\":{\"type\":\"message\",\"role\":\"user\",\"content\":\"Hello\"}}|item.content",
        "{\"item\":{\"type\":\"message\",\"role\":\"user\",\"content\":[]}}|item.content",
        "{\"item\":{\"type\":\"message\",\"role\":\"user\",\"content\":[{\"type\":\"input_text\"}]}}|item.content"
      })
  void badItem_isAnErrorThatNamesTheMember(String event, String param) throws Exception {
    JsonNode error = client.refused("{\"type\":\"conversation.item.create\"," + event.substring(1));

    assertThat(error.path("param").asString()).isEqualTo(param);
  }

  @ParameterizedTest
  @CsvSource({"response.create", "response.cancel", "conversation.item.create"})
  void turnWithoutSession_isAnErrorThatSaysWhatToSendFirst(String type) throws Exception {
    try (RealtimeClient stranger = RealtimeClient.of(host)) {
      JsonNode error = stranger.refused("{\"type\":\"%s\"}".formatted(type));

      assertThat(error.path("code").asString()).isEqualTo("no_session");
      assertThat(error.path("message").asString()).contains("session.update");
    }
  }

  private static CountDownLatch holdAfterOneWord() {
    CountDownLatch end = new CountDownLatch(1);
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          FakeLlm.sendChunk(out, "Well, ");
          end.await();
          FakeLlm.sendEvent(out, "[DONE]");
        });
    return end;
  }
}
