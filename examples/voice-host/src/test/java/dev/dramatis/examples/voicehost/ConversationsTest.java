package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which session answers: the prompt that the LLM gets has a draw that tells sessions apart. */
class ConversationsTest {

  private static final JsonMapper JSON = new JsonMapper();

  private FakeLlm llm;
  private RunningHost host;

  @BeforeEach
  void start() throws Exception {
    llm = FakeLlm.saying("Indeed.");
    host = RunningHost.with(llm.settings("DRAMATIS_MAX_SESSIONS", "2"));
  }

  @AfterEach
  void stop() {
    host.close();
    llm.close();
  }

  @Test
  void conversation_keepsItsSession() throws Exception {
    ask("ada", "user:Hello");
    ask("ada", "user:Hello", "assistant:Indeed.", "user:And then?");
    ask(
        "ada",
        "user:Hello",
        "assistant:Indeed.",
        "user:And then?",
        "assistant: Indeed. ",
        "user:X");

    assertThat(llm.prompts()).hasSize(3).containsOnly(llm.prompts().get(0));
  }

  @Test
  void sameTurn_mayBeAskedAgain() throws Exception {
    ask("ada", "user:Hello");
    ask("ada", "user:Hello", "assistant:Indeed.", "user:And then?");
    ask("ada", "user:Hello", "assistant:Indeed.", "user:Or else?");

    assertThat(llm.prompts()).hasSize(3).containsOnly(llm.prompts().get(0));
  }

  @Test
  void answerThatWasStoppedHalfWay_keepsTheSession() throws Exception {
    ask("ada", "user:Hello");
    ask("ada", "user:Hello", "assistant:Ind", "user:Stop.");
    ask("ada", "user:Hello", "assistant:Ind", "user:Stop.", "assistant:Indeed.", "user:Go on.");

    assertThat(llm.prompts()).hasSize(3).containsOnly(llm.prompts().get(0));
  }

  @Test
  void anotherConversation_hasAnotherSession() throws Exception {
    ask("ada", "user:Hello");
    ask("ada", "user:Hello");
    ask("ada", "user:Good day", "assistant:Never said.", "user:Well?");

    assertThat(llm.prompts()).doesNotHaveDuplicates();
  }

  @Test
  void usersWhoSayTheSame_haveSessionsOfTheirOwn() throws Exception {
    ask("ada", "user:Hello");
    ask("bob", "user:Hello");
    ask("ada", "user:Hello", "assistant:Indeed.", "user:And then?");
    ask("bob", "user:Hello", "assistant:Indeed.", "user:And then?");

    assertThat(llm.prompts().get(2)).isEqualTo(llm.prompts().get(0));
    assertThat(llm.prompts().get(3)).isEqualTo(llm.prompts().get(1));
    assertThat(llm.prompts().get(1)).isNotEqualTo(llm.prompts().get(0));
  }

  @Test
  void tooManyConversations_endTheMostSilent() throws Exception {
    ask("ada", "user:Hello");
    ask("bob", "user:Hello");
    ask("eve", "user:Hello");

    assertThat(host.get("/metrics").body()).contains("character_sessions_active 2.0");
    ask("ada", "user:Hello", "assistant:Indeed.", "user:And then?");
    assertThat(llm.prompts()).doesNotHaveDuplicates();
  }

  @Test
  void silentConversation_ends() throws Exception {
    try (RunningHost brief = RunningHost.with(llm.settings("DRAMATIS_SESSION_IDLE_SECONDS", "1"))) {
      ask(brief, "ada", "user:Hello");
      assertThat(brief.get("/metrics").body()).contains("character_sessions_active 1.0");
      long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      while (!brief.get("/metrics").body().contains("character_sessions_active 0.0")) {
        assertThat(System.nanoTime()).as("it is still open").isLessThan(deadline);
        LockSupport.parkNanos(50_000_000);
      }
    }
  }

  @Test
  void llm_getsTheClientsParametersAndThePromptBeforeItsMessages() throws Exception {
    ObjectNode request = request("ada", "system:Be brief.", "user:Hello");
    request.put("temperature", 0.3).put("model", "gardener");
    send(host, request);

    JsonNode asked = llm.requests().get(0);
    assertThat(asked.get("model").asString()).isEqualTo("acme/test-model");
    assertThat(asked.get("temperature").asDouble()).isEqualTo(0.3);
    assertThat(asked.get("stream").asBoolean()).isFalse();
    assertThat(asked.get("messages").findValuesAsString("role")).containsExactly("system", "user");
    assertThat(asked.at("/messages/0/content").asString())
        .contains("weather")
        .endsWith("Be brief.");
  }

  private void ask(String user, String... messages) throws Exception {
    ask(host, user, messages);
  }

  private static void ask(RunningHost host, String user, String... messages) throws Exception {
    send(host, request(user, messages));
  }

  private static ObjectNode request(String user, String... messages) {
    ObjectNode request = JSON.createObjectNode().put("model", "developpeuse").put("user", user);
    ArrayNode said = request.putArray("messages");
    Arrays.stream(messages)
        .map(message -> message.split(":", 2))
        .forEach(parts -> said.addObject().put("role", parts[0]).put("content", parts[1]));
    return request;
  }

  private static void send(RunningHost host, ObjectNode request) throws Exception {
    assertThat(
            host.send(
                    "/v1/chat/completions",
                    r ->
                        r.header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(request.toString())))
                .statusCode())
        .isEqualTo(200);
  }
}
