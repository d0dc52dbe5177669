package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.ChatBox.message;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.voice.FileVoiceSource;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** How a conversation begins: its prompt, its greeting, the character's first line. */
@Timeout(20)
class OpeningsTest {

  private static final String OWNER = "X-Authenticated-User";

  private static FakeLlm llm;
  private static RunningHost host;

  @BeforeAll
  static void start() throws Exception {
    llm = FakeLlm.saying("Indeed.");
    host =
        RunningHost.with(
            llm.settings("DRAMATIS_OWNER_HEADER", OWNER),
            cast ->
                TestCast.load(cast.add(free(), context -> "I know no rules."), new DoormanBank()));
  }

  @AfterAll
  static void stop() {
    host.close();
    llm.close();
  }

  private static CharacterDefinition free() {
    return CharacterDefinition.builder("free", "Free")
        .voice(new FileVoiceSource("voices/free.wav", null, null, null, null))
        .withoutHouseRules()
        .build();
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    return host.send(path, request -> request.headers(headers));
  }

  private static JsonNode json(String path, String id) throws Exception {
    return RunningHost.json(get("/v1/characters/" + path, "X-Conversation-Id", id));
  }

  /** What the LLM hears after the prompt. */
  private static List<String> heard(Chat chat) throws Exception {
    chat.answered(host.address());
    return ChatBox.lastHeard(llm);
  }

  @Test
  void promptOfAConversation_isWhatTheLlmIsToldInIt() throws Exception {
    JsonNode shown = json("developpeuse/prompt", "shown-1");
    String told = new Chat(llm).conversation("shown-1").say(host.address(), "Hello");

    assertThat(shown.get("prompt").asString()).isEqualTo(told);
    assertThat(json("developpeuse/prompt", "shown-1")).isEqualTo(shown);
    assertThat(json("developpeuse/prompt", "shown-2")).isNotEqualTo(shown);
  }

  @Test
  void promptOfAConversation_isShownWithoutItsSeed() throws Exception {
    JsonNode shown = json("developpeuse/prompt", "seedless");

    assertThat(shown.get("seed").isNull()).isTrue();
    assertThat(shown.get("time").isNull()).isTrue();
  }

  @Test
  void promptOfAConversation_isItsOwnersAlone() throws Exception {
    String path = "/v1/characters/developpeuse/prompt";
    String told =
        new Chat(llm)
            .conversation("owned")
            .header(OWNER, "ada")
            .member("user", "claimed and ignored")
            .say(host.address(), "Hello");

    assertThat(
            RunningHost.json(get(path, "X-Conversation-Id", "owned", OWNER, "ada")).get("prompt"))
        .hasToString('"' + told.replace("\n", "\\n").replace("\"", "\\\"") + '"');
    for (String other : List.of(OWNER, "X-OpenWebUI-User-Id")) {
      String name = other.equals(OWNER) ? "bob" : "ada";
      assertThat(get(path, "X-Conversation-Id", "owned", other, name).body())
          .doesNotContain(draw(told));
    }
    assertThat(get(path, "X-Conversation-Id", "owned").body()).doesNotContain(draw(told));
  }

  private static String draw(String prompt) {
    return prompt.replaceAll("(?s).*(Draw \\d+ ).*", "$1");
  }

  @Test
  void seedForAConversation_isRefused() throws Exception {
    HttpResponse<String> answer =
        get("/v1/characters/developpeuse/prompt?seed=7", "X-Conversation-Id", "seeded");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("leave out seed and time, or the conversation's id");
  }

  @Test
  void idOfTooManyCharacters_isRefused() throws Exception {
    HttpResponse<String> answer =
        get("/v1/characters/gertrude/prompt", "X-Conversation-Id", "x".repeat(513));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("at most 512 characters");
  }

  @Test
  void persona_isThePartOfThePromptThatIsTheCharacters() throws Exception {
    JsonNode shown = json("gertrude/prompt", "persona");

    assertThat(shown.get("persona").asString()).isEqualTo("You ask why.");
    assertThat(shown.get("prompt").asString())
        .endsWith("\n<character>\nYou ask why.\n</character>\n");
  }

  @Test
  void personaWithoutHouseRules_isTheWholePrompt() throws Exception {
    JsonNode shown = json("free/prompt", "persona");

    assertThat(shown.get("prompt").asString()).isEqualTo("I know no rules.");
    assertThat(shown.get("persona")).isEqualTo(shown.get("prompt"));
  }

  @Test
  void greetingOfAConversation_isThatOfItsSession() throws Exception {
    String greeting = json("doorman", "greeted").get("greeting").asString();

    assertThat(greeting).startsWith("Bonsoir, client ");
    assertThat(json("doorman", "greeted").get("greeting").asString()).isEqualTo(greeting);
    assertThat(json("doorman", "other").get("greeting").asString()).isNotEqualTo(greeting);
    assertThat(json("doorman/prompt", "greeted").get("persona").asString())
        .isEqualTo("You have said: " + greeting);
  }

  @Test
  void promptsThatAreOff_leaveTheGreetingOfAConversation() throws Exception {
    try (RunningHost discreet =
        RunningHost.with(
            Map.of("DRAMATIS_PROMPTS", "off"), cast -> TestCast.load(cast, new DoormanBank()))) {
      for (String path : List.of("doorman", "doorman/prompt")) {
        HttpResponse<String> answer =
            discreet.send(
                "/v1/characters/" + path, request -> request.header("X-Conversation-Id", "7"));
        assertThat(answer.statusCode()).isEqualTo(path.equals("doorman") ? 200 : 403);
      }
    }
  }

  @Test
  void conversationWithoutALine_isBegunByTheCharacter() throws Exception {
    assertThat(heard(new Chat(llm))).containsExactly(message("user", "Hello."));
    assertThat(heard(new Chat(llm).said("system:Be brief.")))
        .containsExactly(message("user", "Hello."));
  }

  @Test
  void greetingAsFirstLine_answersAHello() throws Exception {
    assertThat(heard(new Chat(llm).said("assistant:Good evening.").said("user:Why?")))
        .containsExactly(
            message("user", "Hello."),
            message("assistant", "Good evening."),
            message("user", "Why?"));
  }

  @Test
  void rehearsal_beginsByItself() throws Exception {
    try (RunningHost rehearsing = RunningHost.with(Map.of())) {
      assertThat(new Chat(llm).send(rehearsing.address()).body())
          .contains("You have said nothing yet.");
    }
  }
}
