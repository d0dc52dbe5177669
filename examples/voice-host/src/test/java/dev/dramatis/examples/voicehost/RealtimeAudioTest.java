package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.RealtimeClient.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.instructions.NewsSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Clients that send audio: unmute's frontend and its load test. */
@Timeout(30)
class RealtimeAudioTest {

  private static FakeLlm llm;
  private static RunningHost host;
  private static RunningHost impatient;

  private RealtimeClient client;

  @BeforeAll
  static void start() throws Exception {
    llm = FakeLlm.that(RealtimeAudioTest::greet);
    host = RunningHost.with(llm.settings(), RealtimeAudioTest::cast);
    impatient =
        RunningHost.with(
            llm.settings("DRAMATIS_SESSION_IDLE_SECONDS", "1"), RealtimeAudioTest::cast);
  }

  private static CharacterRegistry cast(CharacterRegistry.Builder cast) {
    return RealtimeCast.addTo(cast).with(NewsSource.class, List::of).banks(new WaiterBank()).load();
  }

  private static void greet(HttpExchange exchange) throws IOException {
    OutputStream out = FakeLlm.startStream(exchange);
    FakeLlm.sendChunk(out, "Hello there.");
    FakeLlm.sendEvent(out, "[DONE]");
  }

  @AfterAll
  static void stop() {
    impatient.close();
    host.close();
    llm.close();
  }

  @BeforeEach
  void connect() throws Exception {
    llm.does(RealtimeAudioTest::greet);
    llm.requests().clear();
    client = RealtimeClient.of(host);
  }

  @AfterEach
  void leave() {
    client.close();
  }

  @Test
  void firstFrame_letsTheCharacterBeginOnce() throws Exception {
    client.update("{\"character\":\"ada\"}", "null");
    client.sendAudio();
    assertThat(client.answer()).isEqualTo("Hello there.");
    for (int i = 0; i < 100; i++) {
      client.sendAudio();
    }

    JsonNode error = client.nextError();
    assertThat(error.path("code").asString()).isEqualTo("audio_not_supported");
    assertThat(error.path("message").asString())
        .isEqualTo(
            "The characters here cannot hear you, and they have no voice. Press S to read what they"
                + " say.");
    client.say("Who are you?");
    client.answer();
    assertThat(llm.requests()).hasSize(2);
    assertThat(said(llm.requests().get(1).path("messages")))
        .containsExactly(
            "system: I am Ada.", "user: Hello.", "assistant: Hello there.", "user: Who are you?");
  }

  @Test
  void greeting_isSaidWithoutTheLlmAndRemembered() throws Exception {
    client.update("{\"character\":\"waiter\"}", "null");
    client.sendAudio();

    assertThat(client.answer()).isEqualTo(WaiterBank.GREETING);
    assertThat(llm.requests()).isEmpty();
    client.say("Thank you.");
    assertThat(said(client.next("response.created").path("response").path("chat_history")))
        .containsExactly("assistant: " + WaiterBank.GREETING, "user: Thank you.");
  }

  @Test
  void framesBeforeASession_areIgnored() throws Exception {
    client.sendAudio();
    client.update("{\"character\":\"ada\"}", "null");
    client.sendAudio();

    assertThat(client.answer()).isEqualTo("Hello there.");
  }

  @Test
  void frameAfterWords_beginsNothing() throws Exception {
    client.update("{\"character\":\"ada\"}", "null");
    client.say("Who are you?");
    client.answer();
    client.sendAudio();

    assertThat(client.nextError().path("code").asString()).isEqualTo("audio_not_supported");
    assertThat(llm.requests()).hasSize(1);
  }

  @Test
  void failedBeginning_isToldAVisitorAndNotTriedAgain() throws Exception {
    llm.does(exchange -> FakeLlm.send(exchange, 500, "application/json", "{}"));
    client.update("{\"character\":\"ada\"}", "null");
    client.sendAudio();
    client.next("response.created");
    JsonNode error = client.nextError();
    client.sendAudio();
    client.nextError();
    client.sendAudio();

    assertThat(error.path("code").asString()).isEqualTo("llm_failed");
    assertThat(error.path("message").asString())
        .isEqualTo("The character cannot answer now. Please try again later.");
    llm.does(RealtimeAudioTest::greet);
    client.ask();
    assertThat(client.answer()).isEqualTo("Hello there.");
    assertThat(llm.requests()).hasSize(2);
  }

  @Test
  void frameAfterAFailedAnswer_asksForNoOther() throws Exception {
    llm.does(exchange -> FakeLlm.send(exchange, 500, "application/json", "{}"));
    client.update("{\"character\":\"ada\"}", "null");
    client.ask();
    client.next("response.created");
    assertThat(client.nextError().path("message").asString()).startsWith("The LLM refused");
    client.sendAudio();

    assertThat(client.nextError().path("code").asString()).isEqualTo("audio_not_supported");
    assertThat(llm.requests()).hasSize(1);
  }

  @Test
  void eachCharacter_beginsOnceHoweverOftenTheClientSwitches() throws Exception {
    for (String id : new String[] {"waiter", "ada"}) {
      client.send(update(id));
      client.next("session.updated");
      client.sendAudio();
      client.answer();
    }
    client.send(update("waiter"));
    client.next("session.updated");
    client.sendAudio();

    assertThat(client.nextError().path("code").asString()).isEqualTo("audio_not_supported");
    assertThat(llm.requests()).hasSize(1);
  }

  private static String update(String character) {
    return "{\"type\":\"session.update\",\"session\":{\"character\":\"%s\"}}".formatted(character);
  }

  @Test
  void silence_endsTheConnectionAndItsSession() throws Exception {
    try (RealtimeClient silent = RealtimeClient.of(impatient)) {
      silent.update("{\"character\":\"waiter\"}", "null");

      assertThat(silent.nextError().path("code").asString()).isEqualTo("session_expired");
      assertThat(silent.closeStatus()).isEqualTo(1001);
      Await.until(() -> impatient.metric("character_sessions_active") == 0);
    }
  }

  /** The load test of unmute's ends by itself if the status is neither 1000 nor 1001. */
  @Test
  void audioAlone_isSilenceAndNoRegularEnd() throws Exception {
    try (RealtimeClient listening = RealtimeClient.of(impatient)) {
      listening.update("{\"character\":\"waiter\"}", "null");
      listening.sendAudioUntilHungUpOn();
      listening.answer();
      listening.nextError();

      assertThat(listening.nextError().path("type").asString()).isEqualTo("fatal");
      assertThat(listening.closeStatus()).isEqualTo(4003);
      assertThat(listening.closeReason()).isEqualTo("Nothing but audio has come for too long.");
    }
  }

  @Test
  void answer_isNoSilence() throws Exception {
    llm.does(RealtimeAudioTest::speakForLongerThanASecond);
    try (RealtimeClient patient = RealtimeClient.of(impatient)) {
      patient.update("{\"character\":\"ada\"}", "null");
      patient.ask();

      assertThat(patient.answer()).endsWith("at last.");
      assertThat(patient.closeStatus()).isEqualTo(1001);
    }
  }

  private static void speakForLongerThanASecond(HttpExchange exchange) throws Exception {
    OutputStream out = FakeLlm.startStream(exchange);
    long end = System.nanoTime() + 1_500_000_000;
    while (System.nanoTime() < end) {
      FakeLlm.sendChunk(out, "well, ");
      Thread.sleep(100);
    }
    FakeLlm.sendChunk(out, "at last.");
    FakeLlm.sendEvent(out, "[DONE]");
  }
}
