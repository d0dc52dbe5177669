package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Which session answers: the prompt that the LLM gets has a draw that tells sessions apart. */
@Timeout(60)
class ConversationsTest {

  private static final String OWNER = "X-Authenticated-User";

  private FakeLlm llm;
  private RunningHost host;

  @BeforeEach
  void start() throws Exception {
    llm = FakeLlm.that(Chat.newWords());
    host =
        RunningHost.with(
            llm.settings("DRAMATIS_MAX_SESSIONS", "10", "DRAMATIS_OWNER_HEADER", OWNER));
  }

  @AfterEach
  void stop() {
    host.close();
    llm.close();
  }

  private Chat chat() {
    return new Chat(llm);
  }

  private String say(Chat chat, String line) throws Exception {
    return chat.say(host.address(), line);
  }

  @Test
  void conversationWithId_keepsItsSessionWhateverIsSaid() throws Exception {
    String first = say(chat().conversation("7"), "Hello");

    assertThat(say(chat().conversation("7"), "Something else")).isEqualTo(first);
    assertThat(say(chat().conversation("8"), "Hello")).isNotEqualTo(first);
    assertThat(host.metric("character_conversations_held")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Conversation-Id", "X-OpenWebUI-Chat-Id"})
  void idInAHeader_isTheConversation(String header) throws Exception {
    String first = say(chat().header(header, "7"), "Hello");

    assertThat(say(chat().conversation("7"), "Good day")).isEqualTo(first);
  }

  @Test
  void idInTheMetadata_isTheConversationUnlessAHeaderNamesOne() throws Exception {
    String first = say(chat().metadata("conversation_id", "7"), "Hello");

    assertThat(say(chat().conversation("7"), "Good day")).isEqualTo(first);
    assertThat(say(chat().metadata("conversation_id", "7").conversation("8"), "Good day"))
        .isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"user", "safety_identifier"})
  void claimedOwner_hasConversationsOfItsOwn(String member) throws Exception {
    String ada = say(chat().conversation("7").member(member, "ada"), "Hello");

    assertThat(say(chat().conversation("7").member(member, "bob"), "Hello")).isNotEqualTo(ada);
    assertThat(say(chat().conversation("7"), "Hello")).isNotEqualTo(ada);
    assertThat(say(chat().conversation("7").header("X-OpenWebUI-User-Id", "ada"), "Hello"))
        .isEqualTo(ada);
  }

  @ParameterizedTest
  @ValueSource(strings = {"user", "safety_identifier", "prompt_cache_key"})
  void userOrCacheKey_isNoConversation(String member) throws Exception {
    String first = say(chat().member(member, "ada"), "Hello");

    assertThat(say(chat().member(member, "ada"), "Hello")).isNotEqualTo(first);
    assertThat(llm.requests().get(0).path("prompt_cache_key").asString(""))
        .isEqualTo(member.equals("prompt_cache_key") ? "ada" : "");
  }

  @Test
  void cacheKey_isNoOwner() throws Exception {
    String first = say(chat().conversation("7").member("prompt_cache_key", "ada"), "Hello");

    assertThat(say(chat().conversation("7").member("prompt_cache_key", "bob"), "Hello"))
        .isEqualTo(first);
  }

  @Test
  void claimedOwner_neverIsAnAuthenticatedOne() throws Exception {
    String ada = say(chat().conversation("7").header(OWNER, "ada"), "Hello");

    assertThat(say(chat().conversation("7").header(OWNER, "ada").member("user", "bob"), "Hello"))
        .isEqualTo(ada);
    for (String claim : List.of("ada", "AUTHENTICATED ada", "authenticated ada")) {
      assertThat(say(chat().conversation("7").member("user", claim), "Hello")).isNotEqualTo(ada);
    }
  }

  @Test
  void ownerHeaderThatComesTwice_isRefused() throws Exception {
    HttpResponse<String> answer =
        chat().header(OWNER, "eve").header(OWNER, "ada").said("user:Hello").send(host.address());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The header X-Authenticated-User must come once");
  }

  @Test
  void anotherCharacter_hasAnotherConversationOfTheId() throws Exception {
    String first = say(chat().conversation("7"), "Hello");

    assertThat(say(chat().conversation("7").member("model", "gertrude"), "Hello"))
        .contains("You ask why.");
    assertThat(say(chat().conversation("7"), "Hello")).isEqualTo(first);
  }

  @Test
  void idOfTooManyCharacters_isRefused() throws Exception {
    HttpResponse<String> answer =
        chat().conversation("x".repeat(513)).said("user:Hello").send(host.address());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("at most 512 characters");
  }

  @Test
  void floodOfConversations_drivesNoOtherOwnerOut() throws Exception {
    String ada = say(chat().conversation("7").header(OWNER, "ada"), "Hello");
    for (int i = 0; i < 30; i++) {
      say(chat().conversation("flood " + i).member("user", "eve"), "Hello");
    }

    assertThat(say(chat().conversation("7").header(OWNER, "ada"), "Hello")).isEqualTo(ada);
    assertThat(host.metric("character_conversations_held")).isEqualTo(10);
  }

  @Test
  void conversationWithoutId_keepsItsPromptAndNoSession() throws Exception {
    Chat chat = chat();
    List<String> prompts = new ArrayList<>();
    for (String line : List.of("Hello", "And then?", "Why?")) {
      prompts.add(say(chat, line));
    }

    assertThat(prompts).containsOnly(prompts.get(0));
    assertThat(host.metric("character_sessions_active")).isZero();
    assertThat(host.metric("chat_turns_total{conversation=\"recognized\"}")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He said: “The sky above the port was the colour of television, tuned to a dead channel.” | he said "the SKY above the port was the colour of television tuned to a dead channel"
          Ein Tag wie jeder andere, sagte sie, und ging über die Straße zu den anderen hinüber. | Ein Tag wie jeder andere, sagte sie, und ging u\u0308ber die Straße zu den anderen hinu\u0308ber.
          **It was a bright cold day in April**, and the clocks were striking thirteen, all of them. | It was a bright cold day in April, and the clocks were striking thirteen, all of them.
          It was a bright cold day in April, and the clocks were striking thirteen, all of them. | It was a bright cold day in April, and the
          """)
  void answerThatTheClientChanged_isRecognized(String given, String repeated) throws Exception {
    llm.does(saying(given));
    String first = say(chat(), "Hello");

    assertThat(say(chat().said("assistant:" + repeated), "Go on")).isEqualTo(first);
  }

  @Test
  void windowOfTheLastMessages_isRecognized() throws Exception {
    Chat begun = chat();
    String first = say(begun, "Hello");
    Chat second = chat().said(begun.latest());

    assertThat(say(second, "Go on")).isEqualTo(first);
    assertThat(say(chat().said(second.latest()), "And on")).isEqualTo(first);
  }

  @Test
  void shortAnswers_areRecognizedWithTheirQuestions() throws Exception {
    llm.does(saying("Yes."));
    Chat chat = chat();
    List<String> prompts = new ArrayList<>();
    for (String line : List.of("Hello", "Are you there?", "Is it cold?", "Is it far?", "And?")) {
      prompts.add(say(chat, line));
    }

    assertThat(prompts).containsOnly(prompts.get(0));
    assertThat(
            say(
                chat()
                    .said("user:Are you there?")
                    .said("assistant:Yes.")
                    .said("user:Is it cold?")
                    .said("assistant:Yes.")
                    .said("user:Is it far?")
                    .said("assistant:Yes."),
                "So?"))
        .isEqualTo(prompts.get(0));
  }

  @Test
  void shortAnswer_isNotEnoughByItself() throws Exception {
    llm.does(saying("Yes."));
    Chat chat = chat();
    String first = say(chat, "Hello");
    say(chat, "Is it cold?");
    say(chat, "Is it far?");

    assertThat(say(chat().said("user:Is it far?").said("assistant:Yes."), "So?"))
        .isNotEqualTo(first);
  }

  @Test
  void turnThatIsAskedAgain_keepsThePrompt() throws Exception {
    Chat chat = chat();
    String first = say(chat, "Hello");
    String answer = chat.latest();

    assertThat(say(chat, "Go on")).isEqualTo(first);
    assertThat(say(chat().said("user:Hello").said(answer), "Or else?")).isEqualTo(first);
  }

  @Test
  void newChatWithTheSameWords_hasAnotherPrompt() throws Exception {
    String first = say(chat(), "Hello");

    assertThat(say(chat(), "Hello")).isNotEqualTo(first);
  }

  @Test
  void attackerWhoKnowsTheFirstLine_doesNotJoin() throws Exception {
    String victim = say(chat(), "Hello");

    assertThat(
            say(
                chat().said("user:Hello").said("assistant:These words are made up entirely."),
                "What is my name?"))
        .isNotEqualTo(victim);
  }

  @Test
  void ownersWhoGetTheSameAnswer_keepTheirPrompts() throws Exception {
    llm.does(saying("It was a bright cold day in April, and the clocks were striking thirteen."));
    Chat ada = chat().member("user", "ada");
    Chat bob = chat().member("user", "bob");
    Chat signedIn = chat().header(OWNER, "ada");
    List<String> first = List.of(say(ada, "Hello"), say(bob, "Hello"), say(signedIn, "Hello"));

    assertThat(first).doesNotHaveDuplicates();
    assertThat(List.of(say(ada, "Go on"), say(bob, "Go on"), say(signedIn, "Go on")))
        .isEqualTo(first);
  }

  @Test
  void answerThatBreaksOff_isRecognizedByWhatWasSent() throws Exception {
    String sent = "It was a bright cold day in April, and the clocks were striking thirteen. ";
    llm.does(exchange -> FakeLlm.sendChunk(FakeLlm.startStream(exchange), sent));
    host.cutShort(
        "/v1/chat/completions",
        "{\"model\":\"developpeuse\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}");
    String first = llm.prompts().get(0);
    llm.does(Chat.newWords());

    assertThat(say(chat().said("user:Hello").said("assistant:" + sent), "Go on")).isEqualTo(first);
  }

  @Test
  void llm_getsTheClientsParametersAndThePromptBeforeItsMessages() throws Exception {
    host.send(
        "/v1/chat/completions",
        request ->
            request
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        """
                        {"model":"gardener","temperature":0.3,"messages":[\
                        {"role":"system","content":"Be brief."},{"role":"user","content":"Hello"}]}""")));

    JsonNode asked = llm.requests().get(0);
    assertThat(asked.get("model").asString()).isEqualTo("acme/test-model");
    assertThat(asked.get("temperature").asDouble()).isEqualTo(0.3);
    assertThat(asked.get("stream").asBoolean()).isFalse();
    assertThat(asked.get("messages").findValuesAsString("role")).containsExactly("system", "user");
    assertThat(asked.at("/messages/0/content").asString())
        .contains("weather")
        .endsWith("Be brief.");
  }

  private static FakeLlm.Answer saying(String words) {
    return exchange ->
        FakeLlm.send(
            exchange,
            200,
            "application/json",
            "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"%s\"}}]}"
                .formatted(words.replace("\"", "\\\"")));
  }
}
