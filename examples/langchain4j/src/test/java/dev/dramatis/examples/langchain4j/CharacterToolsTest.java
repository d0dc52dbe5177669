package dev.dramatis.examples.langchain4j;

import static dev.dramatis.examples.langchain4j.StubModel.toolCall;
import static dev.dramatis.examples.langchain4j.TestHost.key;
import static dev.dramatis.examples.langchain4j.TestHost.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterRegistry;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.IllegalConfigurationException;
import dev.langchain4j.service.tool.ToolExecutor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tools of a character, called by a model that answers without an LLM. */
class CharacterToolsTest {

  private static final String MISSING = "stamps is missing.";
  private static final String NO_OBJECT =
      "The arguments of add are no JSON object. Call it again with one.";

  @TempDir Path folder;
  private TestHost host;

  @BeforeEach
  void start() {
    host = host("clerk:*");
  }

  @AfterEach
  void stop() {
    host.close();
  }

  @Test
  void tools_areThoseThatTheHostAllows() {
    ask("Hello.");
    assertThat(names()).containsExactly("add", "lose", "seal");

    try (TestHost some = host("clerk:seal")) {
      some.answer(ClerkBank.ID, "Hello.");
      assertThat(some.model.tools()).extracting(ToolSpecification::name).containsExactly("seal");
    }
    try (TestHost none = host()) {
      none.answer(ClerkBank.ID, "Hello.");
      assertThat(none.model.tools()).isEmpty();
    }
  }

  @Test
  void strict_isSaidOfEachTool() {
    ask("Hello.");

    assertThat(host.model.tools())
        .extracting(ToolSpecification::strict)
        .containsExactly(true, false, false);
  }

  @Test
  void call_getsTheResult_andTheInstanceOfTheConversation() {
    host.model.thenCall("add", "{\"stamps\": 4}");
    assertThat(ask("Four stamps.")).isEqualTo("answer 2");

    host.model.thenCall("add", "{\"stamps\": 3.0}");
    ask("Three more.");

    assertThat(host.model.history())
        .endsWith("user: Three more.", "call: add", "tool: 7 stamps in all");
  }

  @Test
  void calls_ofOneAnswer_areMadeInItsOrder() {
    host.model.thenCall(
        toolCall("add", "{\"stamps\":1}"), toolCall("ad", "{}"), toolCall("add", "{\"stamps\":2}"));

    ask("One stamp, and two more.");

    assertThat(host.model.history())
        .containsExactly(
            "user: One stamp, and two more.",
            "call: add, ad, add",
            "tool: 1 stamps in all",
            "tool: There is no tool ad. Did you mean add?",
            "tool: 3 stamps in all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"stamps\": 20}|stamps must be at most 9, but is 20.",
        "{\"stamps\": 1e999}|stamps must be at most 9, but is 1E+999.",
        "{\"stamps\": \"many\"}|stamps must be a whole number, but is \"many\".",
        "{}|" + MISSING,
        "null|" + MISSING,
        "``|" + MISSING,
        "|" + MISSING,
        "[1]|" + NO_OBJECT,
        "{\"stamps\": 1|" + NO_OBJECT,
        "{\"stamps\": 1} and more|" + NO_OBJECT,
      })
  void arguments_thatAreWrong_areASentence(String arguments, String sentence) {
    host.model.thenCall("add", arguments);

    assertThat(ask("Stamps, please.")).isEqualTo("answer 2");
    assertThat(host.model.history()).endsWith("call: add", "tool: " + sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ad d", "toString"})
  void name_thatIsUnknown_isASentence_andTheConversationGoesOn(String name) {
    host.model.thenCall(name, "{");

    assertThat(ask("Stamps, please.")).isEqualTo("answer 2");
    assertThat(ask("Really?")).isEqualTo("answer 3");
    assertThat(host.model.history().get(2)).startsWith("tool: There is no tool " + name);
    assertThat(host.model.history()).endsWith("character: answer 2", "user: Really?");
  }

  @Test
  void failure_andRefusal_areSentences() {
    host.model.thenCall(toolCall("lose", "{}"), toolCall("seal", "{}"));

    ask("Seal this letter.");

    assertThat(host.model.history())
        .endsWith(
            "tool: lose failed, and may have had its effect. Tell the user; do not call it again for this.",
            "tool: There is no wax.");
  }

  @Test
  void stream_callsTools() {
    List<String> words = new ArrayList<>();
    CompletableFuture<String> answer =
        host.chat.stream(key(ClerkBank.ID), options(), "Four stamps.", words::add);
    host.streaming.say("One moment. ");
    host.streaming.call(toolCall("add", "{\"stamps\":4}"), toolCall("nothing", "{}"));
    List<ChatMessage> asked = host.streaming.messages();
    host.streaming.say("Four.");
    host.streaming.complete("Four.");

    assertThat(answer).isCompletedWithValue("Four.");
    assertThat(words).containsExactly("One moment. ", "Four.");
    assertThat(StubModel.history(asked))
        .containsExactly(
            "user: Four stamps.",
            "call: add, nothing",
            "tool: 4 stamps in all",
            "tool: There is no tool nothing.");
    ask("Thank you.");
    assertThat(host.model.history()).endsWith("character: Four.", "user: Thank you.");
  }

  @Test
  void applicationsTool_withTheNameOfTheCharacters_fails() {
    ToolExecutor weather = (request, memoryId) -> "rain";
    Talk talk =
        CharacterTools.offer(
                AiServices.builder(Talk.class)
                    .chatModel(host.model)
                    .systemMessageTransformer(new CharacterPrompt())
                    .chatMemoryProvider(CharacterChat.memories(new MemoryFiles(folder), 6))
                    .tools(Map.of(ToolSpecification.builder().name("add").build(), weather)))
            .build();

    assertThatThrownBy(
            () ->
                host.sessions.with(
                    key(ClerkBank.ID),
                    options(),
                    session -> talk.answer("1", "Hello.", CharacterPrompt.parameters(session))))
        .isInstanceOf(IllegalConfigurationException.class)
        .hasMessage("Duplicated definition for tool: add");
  }

  private TestHost host(String... tools) {
    return new TestHost(
        folder, 1, CharacterRegistry.builder().banks(new ClerkBank()).allowTools(tools).load());
  }

  private String ask(String text) {
    return host.answer(ClerkBank.ID, text);
  }

  private List<String> names() {
    return host.model.tools().stream().map(ToolSpecification::name).toList();
  }
}
