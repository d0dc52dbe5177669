package dev.dramatis.spring.ai;

import static dev.dramatis.spring.ai.StubChatModel.toolCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.conversation.CharacterSessions;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.advisor.MessageChatMemoryAdvisor;
import org.springframework.ai.chat.client.advisor.ToolCallingAdvisor;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.ai.chat.memory.MessageWindowChatMemory;
import org.springframework.ai.chat.messages.MessageType;
import org.springframework.ai.model.tool.ToolCallingManager;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.definition.ToolDefinition;
import org.springframework.ai.tool.function.FunctionToolCallback;

/** Tools of a character, called by a model that answers without an LLM. */
class CharacterToolsTest {

  private static final String MISSING = "stamps is missing.";

  private final CharacterSessions sessions = sessions("clerk:*");
  private final StubChatModel model = new StubChatModel();

  @AfterEach
  void close() {
    sessions.close();
  }

  @Test
  void tools_areOfferedAsTheyAre() {
    ask("Hello.");

    ToolDefinition tool = model.tools(0).get(0).getToolDefinition();
    assertThat(tool.name()).isEqualTo("add");
    assertThat(tool.description()).isEqualTo(ClerkBank.ADD.description());
    assertThat(tool.inputSchema()).isEqualTo(ClerkBank.ADD.parameters());
    assertThat(names(0)).containsExactly("add", "lose", "seal");
  }

  @Test
  void tools_thatTheHostDoesNotAllow_areNotOffered() {
    try (CharacterSessions some = sessions("clerk:seal");
        CharacterSessions none = sessions()) {
      ask(client(some), "Hello.");
      ask(client(none), "Hello.");
    }

    assertThat(names(0)).containsExactly("seal");
    assertThat(names(1)).isEmpty();
  }

  @Test
  void call_getsTheResult_andTheInstanceOfTheConversation() {
    model.thenCall("add", "{\"stamps\": 4}");
    assertThat(ask("Four stamps, please.")).isEqualTo("answer 2");
    assertThat(model.toolResults()).containsExactly("4 stamps in all");

    model.thenCall("add", "{\"stamps\": 3.0}").thenCall("add", "{\"stamps\": 2}");
    ask("Three, no, five more.");

    assertThat(model.toolResults()).containsExactly("7 stamps in all", "9 stamps in all");
  }

  @Test
  void calls_ofOneAnswer_areMadeInItsOrder() {
    model.thenCall(
        toolCall("add", "{\"stamps\":1}"), toolCall("ad", "{}"), toolCall("add", "{\"stamps\":2}"));

    ask("One stamp, and two more.");

    assertThat(model.toolResults())
        .containsExactly(
            "1 stamps in all", "There is no tool ad. Did you mean add?", "3 stamps in all");
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
        "[1]|The arguments of add are no JSON object. Call it again with one.",
        "{\"stamps\": 1|The arguments of add are no JSON object. Call it again with one.",
        "{\"stamps\": 1} and more|The arguments of add are no JSON object. Call it again with one.",
      })
  void arguments_thatAreWrong_areASentence(String arguments, String sentence) {
    model.thenCall("add", arguments);

    assertThat(ask("Stamps, please.")).isEqualTo("answer 2");
    assertThat(model.toolResults()).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ad d", "toString"})
  void name_thatIsUnknown_isASentence(String name) {
    model.thenCall(name, "{");

    assertThat(ask("Stamps, please.")).isEqualTo("answer 2");
    assertThat(model.toolResults().get(0)).startsWith("There is no tool " + name.strip());
    assertThat(names(1)).containsExactly("add", "lose", "seal");
  }

  @Test
  void failure_andRefusal_areSentences() {
    model.thenCall("lose", "{}").thenCall("seal", "{}");

    ask("Seal this letter.");

    assertThat(model.toolResults())
        .containsExactly(
            "lose failed, and may have had its effect. Tell the user; do not call it again for this.",
            "There is no wax.");
  }

  @Test
  void stream_callsTools() {
    model.thenCall("add", "{\"stamps\":4}").thenCall("nothing", "{}");

    List<String> words =
        prompt(client(sessions), "Four stamps.").stream().content().collectList().block();

    assertThat(words).containsExactly("One moment. ", "One moment. ", "answer", " ", "3");
    assertThat(model.toolResults()).containsExactly("4 stamps in all", "There is no tool nothing.");
  }

  @Test
  void memory_holdsWordsOnly() {
    ChatMemory memory = MessageWindowChatMemory.builder().build();
    ChatClient remembering =
        client(sessions)
            .mutate()
            .defaultAdvisors(MessageChatMemoryAdvisor.builder(memory).build())
            .build();
    model.thenCall("nothing", "{}").thenCall("add", "{\"stamps\":4}");

    ask(remembering, "Four stamps.");
    ask(remembering, "Thank you.");

    assertThat(memory.get("1"))
        .extracting(message -> message.getMessageType())
        .containsExactly(
            MessageType.USER, MessageType.ASSISTANT, MessageType.USER, MessageType.ASSISTANT);
  }

  @Test
  void applicationsTools_stayBesideThoseOfTheCharacter() {
    model.thenCall("weather", "{}").thenCall("add", "{\"stamps\":4}");

    prompt(client(sessions), "Hello.").tools(applicationsTool("weather")).call().content();

    assertThat(names(0)).containsExactly("weather", "add", "lose", "seal");
    assertThat(model.toolResults()).containsExactly("\"rain\"", "4 stamps in all");
  }

  @Test
  void applicationsTool_withTheNameOfTheCharacters_fails() {
    assertThatThrownBy(
            () ->
                prompt(client(sessions), "Hello.").tools(applicationsTool("add")).call().content())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the application and the character clerk both have a tool add;"
                + " rename the application's, or do not allow clerk:add");
    assertThat(model.calls()).isZero();
  }

  @Test
  void name_thatIsUnknownWithoutACharacter_failsAsSpringDoes() {
    model.thenCall("nothing", "{}");
    ChatClient without = ChatClient.builder(model).defaultAdvisors(toolLoop()).build();

    assertThatThrownBy(
            () -> without.prompt().user("Hi").tools(applicationsTool("weather")).call().content())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing");
  }

  private String ask(String text) {
    return ask(client(sessions), text);
  }

  private static String ask(ChatClient client, String text) {
    return Objects.requireNonNull(prompt(client, text).call().content());
  }

  private static ChatClient.ChatClientRequestSpec prompt(ChatClient client, String text) {
    return client
        .prompt()
        .user(text)
        .advisors(
            call ->
                call.param(CharacterAdvisor.CHARACTER, ClerkBank.ID)
                    .param(ChatMemory.CONVERSATION_ID, "1"));
  }

  private ChatClient client(CharacterSessions ofCharacters) {
    return ChatClient.builder(model)
        .defaultAdvisors(new CharacterAdvisor(ofCharacters, SessionOptions.defaults()), toolLoop())
        .build();
  }

  private static ToolCallingAdvisor toolLoop() {
    return ToolCallingAdvisor.builder()
        .toolCallingManager(new CharacterToolCalls(ToolCallingManager.builder().build()))
        .build();
  }

  private static CharacterSessions sessions(String... tools) {
    return CharacterSessions.builder(
            CharacterRegistry.builder().banks(new ClerkBank()).allowTools(tools).load())
        .build();
  }

  private static ToolCallback applicationsTool(String name) {
    return FunctionToolCallback.builder(name, () -> "rain").inputType(Void.class).build();
  }

  private List<String> names(int call) {
    return model.tools(call).stream().map(tool -> tool.getToolDefinition().name()).toList();
  }
}
