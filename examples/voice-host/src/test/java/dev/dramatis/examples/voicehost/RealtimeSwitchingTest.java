package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.RealtimeClient.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.voice.FileVoiceSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Several characters on one connection, each with a history of its own. */
@Timeout(30)
class RealtimeSwitchingTest {

  private static final String ANSWER = "assistant: Well, well.";

  private static FakeLlm llm;
  private static RunningHost host;

  private RealtimeClient client;

  @BeforeAll
  static void start() throws Exception {
    llm = FakeLlm.that(RealtimeSwitchingTest::saySomething);
    host = RunningHost.with(llm.settings(), RealtimeSwitchingTest::load);
  }

  /** Adds a dozen whose prompts tell their sessions apart. */
  private static CharacterRegistry load(CharacterRegistry.Builder cast) {
    AtomicInteger sessions = new AtomicInteger();
    for (int i = 1; i <= 12; i++) {
      String id = "c" + i;
      cast.add(
          CharacterDefinition.builder(id, id)
              .voice(new FileVoiceSource(id + ".wav", null, null, null, null))
              .build(),
          context -> "I am " + id + " of session " + sessions.incrementAndGet() + ".");
    }
    return RealtimeCast.load(cast);
  }

  private static void saySomething(HttpExchange exchange) throws IOException {
    OutputStream out = FakeLlm.startStream(exchange);
    FakeLlm.sendChunk(out, "Well, well.");
    FakeLlm.sendEvent(out, "[DONE]");
  }

  @AfterAll
  static void stop() {
    host.close();
    llm.close();
  }

  @BeforeEach
  void connect() throws Exception {
    llm.does(RealtimeSwitchingTest::saySomething);
    llm.requests().clear();
    client = RealtimeClient.of(host);
  }

  @AfterEach
  void leave() throws Exception {
    client.close();
    Await.until(() -> host.metric("character_sessions_active") == 0);
  }

  @Test
  void character_comesBackWithItsHistoryAndItsSession() throws Exception {
    switchTo("c1");
    talk("Hello");
    String prompt = latestPrompt();
    switchTo("c2");
    assertThat(talk("Who are you?")).containsExactly("user: Who are you?");
    switchTo("c1");

    assertThat(talk("Me again")).containsExactly("user: Hello", ANSWER, "user: Me again");
    assertThat(latestPrompt()).isEqualTo(prompt).contains("I am c1");
    switchTo("c2");
    assertThat(talk("And you?")).containsExactly("user: Who are you?", ANSWER, "user: And you?");
    assertThat(host.metric("character_sessions_active")).isEqualTo(2);
  }

  @Test
  void charactersOfOneVoice_haveAHistoryEach() throws Exception {
    switchTo("ada");
    talk("Hello");
    switchTo("bob");

    assertThat(talk("Hello, Bob")).containsExactly("user: Hello, Bob");
    assertThat(latestPrompt()).contains("I am Bob.");
  }

  @Test
  void nullInstructionsAndVoice_doNotHinderTheSwitchById() throws Exception {
    switchTo("c1");
    assertThat(
            update("{\"character\":\"hidden\",\"instructions\":null,\"voice\":null}")
                .path("character")
                .asString())
        .isEqualTo("hidden");
    assertThat(nextVoice()).isEqualTo("hidden.wav");
  }

  @Test
  void voiceOfOneOtherCharacter_switchesToIt() throws Exception {
    switchTo("c1");
    talk("Hello");
    assertThat(update("{\"voice\":\"c2.wav\"}").path("character").asString()).isEqualTo("c2");
    assertThat(talk("Who are you?")).containsExactly("user: Who are you?");
    assertThat(update("{\"voice\":\"c1.wav\"}").path("character").asString()).isEqualTo("c1");

    assertThat(talk("Me again")).containsExactly("user: Hello", ANSWER, "user: Me again");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"instructions\":null,\"voice\":\"c2.wav\"}', c2.wav", // null instructions
    "'{\"voice\":\"shared.wav\"}', shared.wav", // of two characters
    "'{\"voice\":\"hidden.wav\"}', hidden.wav", // of an unlisted character
    "'{\"voice\":\"cloned.wav\"}', cloned.wav", // of nobody
    "'{\"voice\":\"c1.wav\"}', c1.wav", // its own
    "'{\"voice\":null}', c1.wav",
    "'{}', c1.wav",
    "'{\"character\":\"c1\"}', c1.wav",
    "'{\"character\":\"c1\",\"voice\":\"c2.wav\"}', c2.wav"
  })
  void updateThatIsNoSwitch_changesTheVoiceOnlyAndCancelsNothing(String session, String voice)
      throws Exception {
    switchTo("c1");
    CountDownLatch end = holdAfterOneWord();
    client.say("Hello");
    client.next("response.created");
    client.next("response.text.delta");
    assertThat(update(session).path("character").asString()).isEqualTo("c1");
    end.countDown();

    client.next("response.text.delta");
    client.next("response.text.done");
    llm.does(RealtimeSwitchingTest::saySomething);
    client.say("Me again");
    JsonNode response = client.next("response.created").path("response");
    assertThat(response.path("voice").asString()).isEqualTo(voice);
    assertThat(said(response.path("chat_history")))
        .containsExactly("user: Hello", "assistant: Well, then.", "user: Me again");
  }

  @Test
  void voiceThatTheConversationHasAlready_isNoSwitch() throws Exception {
    switchTo("c1");
    update("{\"instructions\":null,\"voice\":\"c2.wav\"}");

    assertThat(update("{\"voice\":\"c2.wav\"}").path("character").asString()).isEqualTo("c1");
    assertThat(update("{\"voice\":\"c1.wav\"}").path("character").asString()).isEqualTo("c1");
    assertThat(nextVoice()).isEqualTo("c1.wav");
  }

  @Test
  void changedVoice_staysWithItsConversation() throws Exception {
    switchTo("c1");
    update("{\"voice\":\"cloned.wav\"}");
    switchTo("c2");
    assertThat(nextVoice()).isEqualTo("c2.wav");
    switchTo("c1");

    assertThat(nextVoice()).isEqualTo("cloned.wav");
  }

  @Test
  void instructionsWithACharacter_beginItsConversationAnew() throws Exception {
    switchTo("c1");
    talk("Hello");
    String prompt = latestPrompt();
    switchTo("c2");
    talk("Who are you?");
    client.update("{\"character\":\"c1\"}", "null");

    assertThat(talk("Hello?")).containsExactly("user: Hello?");
    assertThat(latestPrompt()).contains("I am c1").isNotEqualTo(prompt);
    switchTo("c2");
    assertThat(talk("And you?")).containsExactly("user: Who are you?", ANSWER, "user: And you?");
    assertThat(host.metric("character_sessions_active")).isEqualTo(2);
  }

  @Test
  void instructionsWithTheCurrentCharacter_endItsAnswerAndItsSession() throws Exception {
    switchTo("c1");
    CountDownLatch hasLeft = interruptibleAnswer();
    client.send(
        """
        {"type":"session.update","session":{"instructions":{"character":"c1"}}}""");

    restOfAnswer();
    client.next("session.updated");
    hasLeft.await();
    llm.does(RealtimeSwitchingTest::saySomething);
    assertThat(talk("Hello?")).containsExactly("user: Hello?");
    assertThat(host.metric("character_sessions_active")).isEqualTo(1);
  }

  @Test
  void conversationOfNoCharacter_endsWithTheSwitch() throws Exception {
    JsonNode pirate =
        update("{\"instructions\":{\"type\":\"constant\",\"text\":\"You are a pirate.\"}}");
    assertThat(pirate.path("character").isNull()).isTrue();
    talk("Ahoy");
    switchTo("c1");

    assertThat(talk("Hello")).containsExactly("user: Hello");
    assertThat(host.metric("character_sessions_active")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"character\":\"c2\"}", "{\"voice\":\"c2.wav\"}"})
  void switch_cancelsTheAnswerAndKeepsItsTextInTheOldHistory(String session) throws Exception {
    switchTo("c1");
    CountDownLatch hasLeft = interruptibleAnswer();
    client.send("{\"type\":\"session.update\",\"session\":" + session + "}");

    String text = restOfAnswer();
    client.next("session.updated");
    hasLeft.await();
    llm.does(RealtimeSwitchingTest::saySomething);
    assertThat(text).startsWith("On and");
    assertThat(talk("Hello?")).containsExactly("user: Hello?");
    switchTo("c1");
    assertThat(talk("Go on")).containsExactly("user: Hello", "assistant: " + text, "user: Go on");
  }

  @Test
  void whatIsSaidIntoACancelledAnswer_staysInTheOldHistory() throws Exception {
    switchTo("c1");
    CountDownLatch end = holdAfterOneWord();
    client.say("Hello");
    client.next("response.created");
    client.next("response.text.delta");
    client.say("Wait"); // asks for a second answer too, which is refused
    client.nextError();
    client.send(character("c2"));
    client.next("response.text.done");
    client.next("session.updated");
    end.countDown();
    llm.does(RealtimeSwitchingTest::saySomething);

    assertThat(talk("You?")).containsExactly("user: You?");
    switchTo("c1");
    assertThat(talk("please"))
        .containsExactly("user: Hello", "assistant: Well,", "user: Wait please");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"character\":\"gertrud\"}', unknown_character",
    "'{\"character\":\"\"}', unknown_character",
    "'{\"character\":\"moody\"}', prompt_failed",
    "'{\"voice\":\"moody.wav\"}', prompt_failed",
    "'{\"instructions\":{\"character\":\"moody\"}}', prompt_failed",
    "'{\"character\":\"c2\",\"instructions\":{\"type\":\"news\"}}', invalid_parameter"
  })
  void switchThatFails_isAnErrorAndChangesNothing(String session, String code) throws Exception {
    switchTo("c1");
    CountDownLatch end = holdAfterOneWord();
    client.say("Hello");
    client.next("response.created");
    client.next("response.text.delta");
    JsonNode error = client.refused("{\"type\":\"session.update\",\"session\":" + session + "}");
    end.countDown();

    assertThat(error.path("code").asString()).isEqualTo(code);
    client.next("response.text.delta");
    client.next("response.text.done");
    llm.does(RealtimeSwitchingTest::saySomething);
    assertThat(talk("Still there?"))
        .containsExactly("user: Hello", "assistant: Well, then.", "user: Still there?");
    assertThat(host.metric("character_sessions_active")).isEqualTo(1);
  }

  @Test
  void unknownCharacter_isAnErrorThatNamesTheMemberAndNearIds() throws Exception {
    JsonNode error = client.refused(character("gertrud"));

    assertThat(error.path("message").asString())
        .isEqualTo("There is no character with this id; did you mean gertrude?");
    assertThat(error.path("param").asString()).isEqualTo("session.character");
    assertThat(error.path("details").path("near").path(0).asString()).isEqualTo("gertrude");
  }

  @Test
  void eleventhCharacter_takesThePlaceOfTheOneThatHasBeenAwayTheLongest() throws Exception {
    for (int i = 1; i <= 10; i++) {
      switchTo("c" + i);
      talk("Hello, " + i);
    }
    switchTo("c1");
    switchTo("c11");
    assertThat(host.metric("character_sessions_active")).isEqualTo(10);

    switchTo("c1");
    assertThat(talk("Me again")).containsExactly("user: Hello, 1", ANSWER, "user: Me again");
    switchTo("c3");
    assertThat(talk("Me again")).containsExactly("user: Hello, 3", ANSWER, "user: Me again");
    switchTo("c2");
    assertThat(talk("Hello?")).containsExactly("user: Hello?");
    assertThat(host.metric("character_sessions_active")).isEqualTo(10);
  }

  @Test
  void allHistories_shareOneBound() throws Exception {
    try (RunningHost strict =
            RunningHost.with(
                llm.settings("DRAMATIS_MAX_BODY_BYTES", "1024"), RealtimeSwitchingTest::load);
        RealtimeClient talker = RealtimeClient.of(strict)) {
      switchTo(talker, "c1");
      talk(talker, "a".repeat(220));
      talk(talker, "b".repeat(220));
      switchTo(talker, "c2");
      talk(talker, "c".repeat(220));
      switchTo(talker, "c1");

      assertThat(talk(talker, "?"))
          .containsExactly(ANSWER, "user: " + "b".repeat(220), ANSWER, "user: ?");
      talk(talker, "d".repeat(700));
      switchTo(talker, "c2");
      assertThat(talk(talker, "?")).containsExactly("user: ?");
    }
  }

  @Test
  void endedConversation_givesItsRoomToTheOthers() throws Exception {
    try (RunningHost strict =
            RunningHost.with(
                llm.settings("DRAMATIS_MAX_BODY_BYTES", "1024"), RealtimeSwitchingTest::load);
        RealtimeClient talker = RealtimeClient.of(strict)) {
      switchTo(talker, "c1");
      talk(talker, "a".repeat(220));
      switchTo(talker, "c2");
      talk(talker, "b".repeat(400));
      talker.update("{\"character\":\"c2\"}", "null");
      talk(talker, "c".repeat(400));
      switchTo(talker, "c1");

      assertThat(talk(talker, "?")).containsExactly("user: " + "a".repeat(220), ANSWER, "user: ?");
    }
  }

  @Test
  void twoSwitchesAtOnce_areDoneInTheirOrder() throws Exception {
    switchTo("c1");
    CountDownLatch hasLeft = interruptibleAnswer();
    client.send(character("c2"));
    client.send(character("c3"));

    String text = restOfAnswer();
    assertThat(currentOf(client.next("session.updated"))).isEqualTo("c2");
    assertThat(currentOf(client.next("session.updated"))).isEqualTo("c3");
    hasLeft.await();
    llm.does(RealtimeSwitchingTest::saySomething);
    talk("Hello");
    assertThat(latestPrompt()).contains("I am c3");
    switchTo("c1");
    assertThat(talk("Go on")).contains("assistant: " + text);
  }

  @Test
  void manyQuickSwitches_leaveEachHistoryWhole() throws Exception {
    CountDownLatch hasLeft = new CountDownLatch(1);
    llm.does(exchange -> FakeLlm.chatter(exchange, hasLeft));
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String id = "c" + (1 + i % 5);
      expected.add(id);
      client.send(character(id));
      client.say("Hello, " + id + ", for the " + i);
    }
    client.send("{\"type\":\"response.cancel\"}");

    List<String> current = new ArrayList<>();
    int answers = 0;
    while (answers < 200) {
      JsonNode event = client.next();
      switch (event.path("type").asString()) {
        case "session.updated" -> current.add(currentOf(event));
        case "response.text.done" -> answers++;
        case "error" -> throw new AssertionError(event);
        default -> {
          // another event of an answer
        }
      }
    }
    assertThat(current).isEqualTo(expected);
    assertThat(host.metric("character_sessions_active")).isEqualTo(5);
    llm.does(RealtimeSwitchingTest::saySomething);
    for (int i = 1; i <= 5; i++) {
      String id = "c" + i;
      switchTo(id);
      assertThat(talk("Enough"))
          .filteredOn(line -> line.startsWith("user: Hello"))
          .isNotEmpty()
          .allMatch(line -> line.contains("Hello, " + id + ","));
    }
  }

  /** {@link #leave} waits for the end of all sessions. */
  @Test
  void clientThatVanishesInTheMidstOfSwitches_leavesNoSession() throws Exception {
    for (int round = 0; round < 10; round++) {
      try (RealtimeClient hasty = RealtimeClient.of(host)) {
        for (int i = 0; i < 30; i++) {
          hasty.send(character("c" + (1 + i % 12)));
          hasty.ask();
        }
      }
    }
  }

  private JsonNode update(String session) throws Exception {
    client.send("{\"type\":\"session.update\",\"session\":" + session + "}");
    return client.next("session.updated").path("session");
  }

  private void switchTo(String id) throws Exception {
    switchTo(client, id);
  }

  private static void switchTo(RealtimeClient client, String id) throws Exception {
    client.send(character(id));
    assertThat(currentOf(client.next("session.updated"))).isEqualTo(id);
  }

  private static String character(String id) {
    return "{\"type\":\"session.update\",\"session\":{\"character\":\"" + id + "\"}}";
  }

  private static String currentOf(JsonNode updated) {
    return updated.path("session").path("character").asString();
  }

  /** Has an answer to its end; gives the history that it was made from. */
  private List<String> talk(String text) throws Exception {
    return talk(client, text);
  }

  private static List<String> talk(RealtimeClient client, String text) throws Exception {
    client.say(text);
    List<String> history =
        said(client.next("response.created").path("response").path("chat_history"));
    while (!client.next().path("type").asString().equals("response.text.done")) {
      // a word of the answer
    }
    return history;
  }

  private String nextVoice() throws Exception {
    client.say("Hello");
    String voice = client.next("response.created").path("response").path("voice").asString();
    while (!client.next().path("type").asString().equals("response.text.done")) {
      // a word of the answer
    }
    return voice;
  }

  private static String latestPrompt() {
    return llm.prompts().get(llm.prompts().size() - 1);
  }

  /** Says "Hello", and is answered without end; counts down when nobody listens any more. */
  private CountDownLatch interruptibleAnswer() throws Exception {
    CountDownLatch hasLeft = new CountDownLatch(1);
    llm.does(exchange -> FakeLlm.chatter(exchange, hasLeft));
    client.say("Hello");
    client.next("response.created");
    client.next("response.text.delta");
    client.next("response.text.delta");
    return hasLeft;
  }

  /** Reads an answer to its end; gives all of its text. */
  private String restOfAnswer() throws Exception {
    JsonNode event = client.next();
    while (event.path("type").asString().equals("response.text.delta")) {
      event = client.next();
    }
    assertThat(event.path("type").asString()).isEqualTo("response.text.done");
    return event.path("text").asString();
  }

  private static CountDownLatch holdAfterOneWord() {
    CountDownLatch end = new CountDownLatch(1);
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          FakeLlm.sendChunk(out, "Well, ");
          end.await();
          FakeLlm.sendChunk(out, "then.");
          FakeLlm.sendEvent(out, "[DONE]");
        });
    return end;
  }
}
