package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.OutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is there to talk to after a {@code session.update}, told by the prompt that the LLM gets. */
@Timeout(30)
class RealtimeSessionTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final String OPENED_BY_THE_HOST =
      "character_sessions_opened_total{bank=\"host\",kind=\"constant\"}";

  private static FakeLlm llm;
  private static RunningHost host;

  private RealtimeClient client;
  private String voice = "";

  @BeforeAll
  static void start() throws Exception {
    llm = FakeLlm.that(RealtimeSessionTest::saySomething);
    host = RunningHost.with(llm.settings(), RealtimeCast::load);
  }

  private static void saySomething(HttpExchange exchange) throws Exception {
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
    llm.requests().clear();
    client = RealtimeClient.of(host);
  }

  @AfterEach
  void leave() {
    client.close();
  }

  /** JSON.stringify({type, session: {instructions, voice, allow_recording}}), the entry's as is. */
  @Test
  void frontend_getsTheCharacterOfTheEntryThatItSendsBack() throws Exception {
    JsonNode gertrude = host.json("/v1/voices").path(1);
    String session =
        "{\"instructions\":%s,\"voice\":\"%s\",\"allow_recording\":true}"
            .formatted(
                gertrude.path("instructions"),
                gertrude.path("source").path("path_on_server").asString());
    client.send("{\"type\":\"session.update\",\"session\":" + session + "}");

    String updated = client.nextText();
    assertThat(updated)
        .matches(
            "\\{\"type\":\"session\\.updated\",\"event_id\":\"event_[a-zA-Z0-9]{21}\",\"session\":.*}")
        .endsWith("\"session\":" + session.replaceFirst("}$", ",\"character\":\"gertrude\"}}"));
    assertThat(prompt()).contains(RealtimeCast.GERTRUDES_TEXT);
  }

  /** SessionUpdate.model_dump_json(), as pydantic writes it. */
  @Test
  void loadTestClient_getsTheCharacterOfTheFirstVoice() throws Exception {
    client.send(
        """
        {"type":"session.update","event_id":"event_TMArVGEazlczjGxmOjbNf","session":{"instructions":\
        {"type":"smalltalk","language":null},"voice":"unmute-prod-website/p329_022.wav",\
        "allow_recording":false}}""");

    assertThat(client.nextText())
        .endsWith(
            """
            ,"session":{"instructions":{"type":"smalltalk","language":null},\
            "voice":"unmute-prod-website/p329_022.wav","allow_recording":false,\
            "character":"watercooler"}}""");
    assertThat(prompt()).contains("the coffee machine");
  }

  @Test
  void textTypedIntoTheFrontend_winsOverTheVoicesCharacter() throws Exception {
    client.update(
        """
        {"type":"constant","text":"You are a pirate.","language":"en/fr"}""",
        quoted(RealtimeCast.GERTRUDE));

    assertThat(prompt())
        .contains("You are a pirate.", "English and French")
        .doesNotContain("Gertrude");
    assertThat(voice).isEqualTo(RealtimeCast.GERTRUDE);
  }

  @Test
  void textOfTheVoicesCharacter_isThatCharacter() throws Exception {
    client.update(
        "{\"type\":\"constant\",\"text\":\"%s\",\"language\":\"fr\"}"
            .formatted(RealtimeCast.GERTRUDES_TEXT),
        quoted(RealtimeCast.GERTRUDE));

    assertThat(prompt()).contains(RealtimeCast.GERTRUDES_TEXT).doesNotContain("French");
  }

  /** Clients that read entries with unmute's models lose the id. */
  @Test
  void descriptionOfTheVoicesCharacter_isThatCharacter() throws Exception {
    String text = host.json("/v1/voices").path(2).path("instructions").path("text").asString();
    client.update("{\"type\":\"constant\",\"text\":\"%s\"}".formatted(text), "\"carl.wav\"");

    assertThat(text).isEqualTo("A man of code.");
    assertThat(prompt()).contains("I am Carl.");
  }

  @Test
  void instructionsOfNoCharacter_followTheHouseRulesAndCountForTheHost() throws Exception {
    double before = host.metric(OPENED_BY_THE_HOST);
    client.update(
        "{\"type\":\"constant\",\"text\":\"You are a pirate.\"}", quoted("voice-of-mine"));

    assertThat(prompt()).startsWith("# Speaking").contains("<character>\nYou are a pirate.");
    assertThat(host.metric(OPENED_BY_THE_HOST)).isEqualTo(before + 1);
  }

  @Test
  void clonedVoice_getsTheInstructionsAsTheyAre() throws Exception {
    client.update("{\"type\":\"smalltalk\",\"language\":\"en/fr\"}", "\"voice-of-mine\"");

    assertThat(prompt()).contains("here for a chat", "English and French");
    assertThat(voice).isEqualTo("voice-of-mine");
  }

  @ParameterizedTest
  @CsvSource({
    "constant, You are good company",
    "smalltalk, here for a chat",
    "guess_animal, guessing game",
    "quiz_show, quiz show",
    "news, news",
    "unmute_explanation, made by Kyutai"
  })
  void everyKind_isSpokenInItsLanguageWhereNobodyHasTheVoice(String type, String said)
      throws Exception {
    client.update("{\"type\":\"%s\",\"language\":\"fr\"}".formatted(type), "null");

    assertThat(prompt()).contains(said, "You speak French", "test model");
    assertThat(voice).isEqualTo("missing");
  }

  @ParameterizedTest
  @CsvSource({
    // the id wins over the voice, and over a text
    "'{\"type\":\"quiz_show\",\"character\":\"quiz\"}', quiz.wav, Who?",
    "'{\"type\":\"smalltalk\",\"character\":\"quiz\"}', hidden.wav, Who?",
    "'{\"type\":\"constant\",\"text\":\"Mine.\",\"character\":\"ada\"}', quiz.wav, I am Ada.",
    "'{\"type\":\"custom\",\"language\":null,\"character\":\"bob\"}', shared.wav, I am Bob.",
    "'{\"character\":\"hidden\"}', quiz.wav, I hide from test model.",
    // the voice, where one listed character has it
    "'{\"type\":\"quiz_show\"}', quiz.wav, Who?",
    "'{\"type\":\"guess_animal\",\"language\":\"fr\"}', quiz.wav, Who?",
    "null, quiz.wav, Who?",
    // else the instructions
    "'{\"type\":\"smalltalk\"}', shared.wav, here for a chat",
    "'{\"type\":\"smalltalk\"}', hidden.wav, here for a chat"
  })
  void character_isFoundByIdThenByVoice(String instructions, String sent, String said)
      throws Exception {
    client.update(instructions, quoted(sent));

    assertThat(prompt()).contains(said);
    assertThat(voice).isEqualTo(sent);
  }

  @Test
  void characterWithoutVoiceInTheMessage_speaksInItsOwn() throws Exception {
    client.update("{\"character\":\"quiz\"}", "null");

    assertThat(prompt()).contains("Who?");
    assertThat(voice).isEqualTo("quiz.wav");
  }

  @Test
  void whatWasLeftOut_isInTheAnswerAsUnmuteReadsIt() throws Exception {
    client.send(
        """
        {"type":"session.update","session":{"voice":"quiz.wav"}}""");

    assertThat(client.nextText())
        .endsWith(
            """
            "session":{"voice":"quiz.wav","instructions":null,"allow_recording":false,\
            "character":"quiz"}}""");
  }

  @Test
  void voiceAlone_changesTheVoiceOfTheSession() throws Exception {
    client.update("{\"character\":\"ada\"}", "null");
    client.say("Hello");
    client.answer();
    client.update("null", quoted("quiz.wav"));

    assertThat(prompt()).contains("I am Ada.");
    assertThat(voice).isEqualTo("quiz.wav");
    assertThat(llm.requests().get(llm.requests().size() - 1).path("messages").size())
        .isEqualTo(4); // prompt, Hello, answer, silence
  }

  @Test
  void unknownCharacter_isAnErrorWithNearIds() throws Exception {
    JsonNode error =
        client.refused(
            """
            {"type":"session.update","session":{"instructions":{"character":"gertrud"}}}""");

    assertThat(error)
        .isEqualTo(
            JSON.readTree(
                """
                {"type":"invalid_request_error","code":"unknown_character",\
                "message":"There is no character with this id; did you mean gertrude?",\
                "param":"session.instructions.character","details":{"near":["gertrude"]}}"""));
    client.update("{\"character\":\"gertrude\"}", "null");
  }

  @Test
  void failedPrompt_isAnErrorThatTellsNothing() throws Exception {
    JsonNode error =
        client.refused(
            """
            {"type":"session.update","session":{"instructions":{"character":"moody"}}}""");

    assertThat(error.path("type").asString()).isEqualTo("server_error");
    assertThat(error.path("code").asString()).isEqualTo("prompt_failed");
    assertThat(error.toString()).doesNotContain("Secret", "muse");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"event_id\":\"x\"}|session",
        "{\"session\":[]}|session",
        "{\"session\":{}}|session.instructions",
        "{\"session\":{\"voice\":7}}|session.voice",
        "{\"session\":{\"instructions\":[]}}|session.instructions",
        "{\"session\":{\"allow_recording\":\"yes\",\"voice\":\"quiz.wav\"}}|session.allow_recording",
        "{\"session\":{\"character\":7}}|session.character",
        "{\"session\":{\"character\":\"ada\",\"instructions\":{}}}|session.instructions",
        "{\"session\":{\"instructions\":{}}}|session.instructions.type",
        "{\"session\":{\"instructions\":{\"type\":\"opera\"}}}|session.instructions.type",
        "{\"session\":{\"instructions\":{\"type\":7}}}|session.instructions.type",
        "{\"session\":{\"instructions\":{\"character\":7}}}|session.instructions.character",
        "{\"session\":{\"instructions\":{\"type\":\"constant\",\"text\":{}}}}|session.instructions.text",
        "{\"session\":{\"instructions\":{\"type\":\"news\",\"language\":\"xx/\"}}}|session.instructions.language"
      })
  void badUpdate_isAnErrorThatNamesTheMember(String update, String param) throws Exception {
    JsonNode error = client.refused("{\"type\":\"session.update\"," + update.substring(1));

    assertThat(error.path("type").asString()).isEqualTo("invalid_request_error");
    assertThat(error.path("param").asString()).isEqualTo(param);
    assertThat(error.path("details").path(0).path("msg").asString())
        .isEqualTo(error.path("message").asString());
    client.update("{\"character\":\"ada\"}", "null");
  }

  /** Has the character speak; gives the prompt that it has. */
  private String prompt() throws Exception {
    client.ask();
    voice = client.next("response.created").path("response").path("voice").asString();
    while (!client.next().path("type").asString().equals("response.text.done")) {
      // a word of the answer
    }
    return llm.prompts().get(llm.prompts().size() - 1);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
