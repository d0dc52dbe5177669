package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.ScriptedLlm.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.examples.voicehost.ToolChat.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that call the character's tools and those of the client. */
@Timeout(60)
class MixedToolsTest {

  private static final String LOST = "The user interrupted; %s may have had its effect.";

  private final ToolBank bank = new ToolBank();
  private FakeLlm llm;
  private RunningHost host;

  @BeforeEach
  void start() throws Exception {
    llm = new ScriptedLlm().start();
    host = RunningHost.with(llm.settings("DRAMATIS_TOOLS", ToolBank.ALL), bank::load);
  }

  @AfterEach
  void stop() {
    host.close();
    llm.close();
  }

  private List<String> asked() {
    return ToolChat.said(llm.requests().get(llm.requests().size() - 1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void mixedAnswer_goesOnWithAllResults(boolean isStream) throws Exception {
    new ScriptedLlm()
        .says(
            "Let me look.",
            call("t:0", "search", "{\"q\":1}"),
            call("t:1", "count"),
            call("t:2", "search", "{\"q\":2}"))
        .says("Found.")
        .playOn(llm);
    ToolChat chat = new ToolChat(host, isStream).tool("search");
    Answer mixed = chat.say("Search.");

    assertThat(mixed.finishReason()).isEqualTo("tool_calls");
    assertThat(mixed.text()).isEqualTo("Let me look.");
    assertThat(mixed.message().path("tool_calls").size()).isEqualTo(2);
    assertThat(mixed.call(0).at("/function/arguments").asString()).isEqualTo("{\"q\":1}");
    assertThat(mixed.call(0).path("id").asString()).matches("call_[a-zA-Z0-9_-]{22}_0");
    assertThat(mixed.call(1).path("id").asString()).endsWith("_1");
    assertThat(bank.begun("count")).isEqualTo(1);
    assertThat(llm.requests()).hasSize(1);

    chat.result(mixed.call(1).path("id").asString(), "two");
    chat.result(mixed.call(0).path("id").asString(), "one");
    assertThat(chat.send().text()).isEqualTo("Found.");
    assertThat(asked())
        .containsExactly(
            "user: Search.",
            "assistant: Let me look. [t:0 search {\"q\":1}] [t:1 count {}] [t:2 search {\"q\":2}]",
            "tool t:0: one",
            "tool t:1: 1 spoon",
            "tool t:2: two");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void clientsCallAlone_keepsTheIdOfTheLlmAcrossTurns(boolean isStream) throws Exception {
    new ScriptedLlm()
        .calls(call("search:0", "search"))
        .says("Found.")
        .calls(call("search:0", "search"))
        .says("Again.")
        .playOn(llm);
    ToolChat chat = new ToolChat(host, isStream).tool("search");
    for (String line : List.of("Search.", "Again.")) {
      Answer answer = chat.say(line);
      assertThat(answer.finishReason()).isEqualTo("tool_calls");
      assertThat(answer.message().path("content").isNull()).isTrue();
      chat.result(answer.call(0).path("id").asString(), "for " + line).send();
    }

    assertThat(asked())
        .containsExactly(
            "user: Search.",
            "assistant: null [search:0 search {}]",
            "tool search:0: for Search.",
            "assistant: Found.",
            "user: Again.",
            "assistant: null [search:0 search {}]",
            "tool search:0: for Again.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void roundsBeforeAClientsCall_areOfThatAnswerAlone(boolean isStream) throws Exception {
    new ScriptedLlm()
        .calls(call("a", "count"))
        .calls(call("a", "search"))
        .says("Found.")
        .playOn(llm);
    ToolChat chat = new ToolChat(host, isStream).tool("search");
    Answer answer = chat.say("Search.");
    assertThat(asked()).endsWith("assistant: One moment, I count. [a count {}]", "tool a: 1 spoon");
    chat.result(answer.call(0).path("id").asString(), "one").send();

    assertThat(asked())
        .containsExactly(
            "user: Search.", "assistant: " + answer.text() + " [a search {}]", "tool a: one");
  }

  @Test
  void clientsCallWithoutArguments_hasNoneForTheLlmToo() throws Exception {
    new ScriptedLlm()
        .calls(call("a", "search", "null"), call("b", "search", ""))
        .says("Well.")
        .playOn(llm);
    ToolChat chat = new ToolChat(host, true).tool("search");
    Answer answer = chat.say("Search.");
    assertThat(answer.call(0).at("/function/arguments").asString()).isEqualTo("null");
    chat.send();

    assertThat(asked()).contains("assistant: null [a search {}] [b search {}]");
  }

  @Test
  void resultThatTheClientLeftOut_isFilledIn() throws Exception {
    new ScriptedLlm().calls(call("a", "count"), call("b", "search")).says("Well.").playOn(llm);
    ToolChat chat = new ToolChat(host, true).tool("search");
    chat.say("Search.");

    assertThat(chat.say("Never mind.").text()).isEqualTo("Well.");
    assertThat(asked())
        .containsExactly(
            "user: Search.",
            "assistant: One moment, I count. [a count {}] [b search {}]",
            "tool a: 1 spoon",
            "tool b: " + LOST.formatted("search"),
            "user: Never mind.");
  }

  @Test
  void answerThatTheHostForgot_isCompletedFromWhatCame() throws Exception {
    new ScriptedLlm()
        .calls(call("a", "count"), call("b", "search"), call("c", "search"))
        .says("Well.")
        .playOn(llm);
    ToolChat chat = new ToolChat(host, true).tool("search");
    Answer mixed = chat.say("Search.");
    String first = mixed.call(0).path("id").asString();
    String second = mixed.call(1).path("id").asString();
    try (RunningHost other =
        RunningHost.with(llm.settings("DRAMATIS_TOOLS", ToolBank.ALL), bank::load)) {
      assertThat(chat.at(other).result(second, "two").say("So?").text()).isEqualTo("Well.");
    }

    assertThat(asked())
        .containsExactly(
            "user: Search.",
            "assistant: One moment, I count. [%s search {}] [%s search {}]"
                .formatted(first, second),
            "tool %s: %s".formatted(first, LOST.formatted("search")),
            "tool %s: two".formatted(second),
            "user: So?");
  }

  @Test
  void callThatTheClientRenamed_isWhatTheLlmMade() throws Exception {
    new ScriptedLlm().calls(call("a", "search")).says("Well.").playOn(llm);
    String id =
        new ToolChat(host, true).tool("search").say("Search.").call(0).path("id").asString();
    Answer answer =
        new ToolChat(host, true)
            .message("{'role':'user','content':'Count.'}")
            .message(
                "{'role':'assistant','tool_calls':[{'id':'%s','type':'function','function':{'name':'count','arguments':'{}'}}]}"
                    .formatted(id))
            .result(id, "999 spoons")
            .send();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(asked())
        .containsExactly("user: Count.", "assistant: null [a search {}]", "tool a: 999 spoons");
  }

  @Test
  void anotherOwner_doesNotGetTheResultsOfAnAnswer() throws Exception {
    new ScriptedLlm().calls(call("a", "count"), call("b", "search")).says("Well.").playOn(llm);
    ToolChat ann = new ToolChat(host, true).with("user", "'ann'").tool("search");
    String id = ann.say("Search.").call(0).path("id").asString();
    ann.result(id, "one").with("user", "'bob'").send();

    assertThat(asked())
        .containsExactly(
            "user: Search.",
            "assistant: One moment, I count. [%s search {}]".formatted(id),
            "tool %s: one".formatted(id));
  }
}
