package dev.dramatis.spring.ai;

import static dev.dramatis.spring.ai.StubChatModel.toolCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.CharacterIndex;
import dev.dramatis.characters.WeekPlan;
import dev.dramatis.conversation.CharacterSessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.MessageType;
import org.springframework.ai.model.tool.ToolCallingManager;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.definition.ToolDefinition;
import org.springframework.ai.tool.function.FunctionToolCallback;
import org.springframework.ai.util.JsonHelper;

/** Tools of a character, called by a model that answers without an LLM. */
class CharacterToolsTest {

  private static final String RIGHT = "{\"question\": 1, \"isRight\": true}";
  private static final String FIRST =
      "Question 1 is right. The score is 1 of 1 (1 right); 4 to go.";
  private static final String MISSING = "question is missing. isRight is missing.";
  private static final String NO_OBJECT =
      "The arguments of answer are no JSON object. Call it again with one.";

  private final CharacterSessions sessions = sessions("quiz-show:*", "week-planner:add");
  private final StubChatModel model = new StubChatModel();

  @AfterEach
  void close() {
    sessions.close();
  }

  @Test
  void tools_areOfferedAsTheyAre() {
    ask("Hello.");

    ToolDefinition tool = model.tools(0).get(0).getToolDefinition();
    dev.dramatis.tool.ToolDefinition answer = tools(CharacterIds.QUIZ_SHOW).get(0);
    assertThat(model.tools(0)).hasSize(1);
    assertThat(tool.name()).isEqualTo("answer");
    assertThat(tool.description()).isEqualTo(answer.description());
    assertThat(tool.inputSchema()).isEqualTo(answer.parameters());
  }

  @Test
  void tools_thatTheHostDoesNotAllow_areNotOffered() {
    prompt(client(sessions), CharacterIds.WEEK_PLANNER, "Hello.").call().content();
    try (CharacterSessions none = sessions()) {
      prompt(client(none), CharacterIds.WEEK_PLANNER, "Hello.").call().content();
    }

    assertThat(names(0)).containsExactly("add");
    assertThat(names(1)).isEmpty();
  }

  @Test
  void call_getsTheResultOfTheConversationsInstance() {
    model.thenCall("answer", RIGHT);
    assertThat(ask("Paris.")).isEqualTo("answer 2");
    assertThat(model.toolResults()).containsExactly(FIRST);

    model.thenCall("answer", "{\"question\": 2.0, \"isRight\": false}").thenCall("answer", RIGHT);
    ask("I pass.");

    assertThat(model.toolResults())
        .containsExactly(
            "Question 2 is wrong. The score is 1 of 2 (1 right, 2 wrong); 3 to go.",
            "Question 1 is judged already, as right, and there is no second try."
                + " The score is 1 of 2 (1 right, 2 wrong); 3 to go.");
  }

  @Test
  void calls_ofOneAnswer_areMadeInItsOrder() {
    model.thenCall(
        toolCall("answer", RIGHT),
        toolCall("anser", RIGHT),
        toolCall("answer", "{\"question\":2}"));

    ask("Paris, and Rome.");

    assertThat(model.toolResults())
        .containsExactly(
            FIRST, "There is no tool anser. Did you mean answer?", "isRight is missing.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"question\": 20, \"isRight\": true}|question must be at most 5, but is 20.",
        "{\"question\": 1e999, \"isRight\": true}|question must be at most 5, but is 1E+999.",
        "{\"question\": \"two\", \"isRight\": true}|question must be a whole number, but is \"two\".",
        "{}|" + MISSING,
        "null|" + MISSING,
        "``|" + MISSING,
        "[1]|" + NO_OBJECT,
        "{\"question\": 1|" + NO_OBJECT,
        "{\"question\": 1} and more|" + NO_OBJECT,
      })
  void arguments_thatAreWrong_areASentence(String arguments, String sentence) {
    model.thenCall("answer", arguments);

    assertThat(ask("Paris.")).isEqualTo("answer 2");
    assertThat(model.toolResults()).containsExactly(sentence);
    assertThat(model.toolArguments().get(0)).startsWith("{").endsWith("}");
  }

  @Test
  void arguments_ofAMegabyte_areASentence() {
    String junk = "x".repeat(1_000_000);
    model.thenCall(
        toolCall("answer", "{\"question\":\"" + junk + "\",\"isRight\":true}"),
        toolCall("answer", "{\"question\":" + "[".repeat(1_000_000)),
        toolCall("answer", "{\"question\":" + "9".repeat(1_000_000) + ",\"isRight\":true}"));

    assertThat(ask("Paris.")).isEqualTo("answer 2");
    assertThat(model.toolResults())
        .hasSize(3)
        .allSatisfy(result -> assertThat(result).hasSizeLessThan(200))
        .endsWith(NO_OBJECT, NO_OBJECT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "answer it", "toString"})
  void name_thatIsUnknown_isASentence(String name) {
    model.thenCall(name, "{");

    assertThat(ask("Paris.")).isEqualTo("answer 2");
    assertThat(model.toolResults().get(0)).startsWith("There is no tool " + name.strip());
    assertThat(names(1)).containsExactly("answer");
  }

  @Test
  void tool_thatFails_isASentence() {
    SessionOptions options =
        SessionOptions.builder().with(WeekPlan.class, new BrokenPlan()).build();
    model.thenCall("add", "{\"day\":\"MONDAY\",\"thing\":\"rest\"}");

    prompt(client(sessions), CharacterIds.WEEK_PLANNER, "Rest on Monday.")
        .advisors(call -> call.param(CharacterAdvisor.OPTIONS, options))
        .call()
        .content();

    assertThat(model.toolResults())
        .containsExactly(
            "add failed, and may have had its effect. Tell the user; do not call it again for this.");
  }

  @Test
  void stream_callsTools() {
    model.thenCall("answer", RIGHT).thenCall("nothing", "{}");

    List<String> words =
        prompt(client(sessions), CharacterIds.QUIZ_SHOW, "Paris.").stream()
            .content()
            .collectList()
            .block();

    assertThat(words).containsExactly("One moment. ", "One moment. ", "answer", " ", "3");
    assertThat(model.toolResults()).containsExactly(FIRST, "There is no tool nothing.");
  }

  @Test
  void tool_thatTakesTooLong_isNotWaitedFor() {
    CountDownLatch end = new CountDownLatch(1);
    CharacterAdvisor advisor =
        new CharacterAdvisor(sessions, options(new SlowPlan(end)), Duration.ofSeconds(1));
    model.thenCall("add", "{\"day\":\"MONDAY\",\"thing\":\"rest\"}");

    prompt(client(advisor), CharacterIds.WEEK_PLANNER, "Rest on Monday.").call().content();

    assertThat(end.getCount()).isEqualTo(1);
    end.countDown();
    assertThat(model.toolResults())
        .containsExactly(
            "add has not finished yet, and may still have its effect. Do not call it again for this.");
  }

  @Test
  void tool_withinItsTime_answers() {
    CharacterAdvisor advisor =
        new CharacterAdvisor(sessions, SessionOptions.defaults(), Duration.ofMinutes(1));
    model.thenCall("answer", RIGHT);

    prompt(client(advisor), CharacterIds.QUIZ_SHOW, "Paris.").call().content();

    assertThat(model.toolResults()).containsExactly(FIRST);
  }

  @Test
  void meanwhile_isSaidOnceATurn_andOnlyIfTheLlmHasSaidNothing() {
    List<String> words = new ArrayList<>();
    String monday = "{\"day\":\"MONDAY\",\"thing\":\"rest\"}";
    SessionOptions options = options(new SlowPlan(new CountDownLatch(0)));
    ChatClient client = client(new CharacterAdvisor(sessions, options));
    model.thenCall("add", monday).thenCall("add", monday);
    saying(words, prompt(client, CharacterIds.WEEK_PLANNER, "Rest.")).call().content();

    assertThat(words).hasSize(1).isSubsetOf(tools(CharacterIds.WEEK_PLANNER).get(0).meanwhile());

    model.thenCall("add", monday);
    saying(words, prompt(client, CharacterIds.WEEK_PLANNER, "Rest.")).stream()
        .content()
        .collectList()
        .block();

    assertThat(words).hasSize(1);
  }

  @Test
  void meanwhile_thatIsNoConsumer_fails() {
    assertThatThrownBy(
            () ->
                prompt(client(sessions), CharacterIds.QUIZ_SHOW, "Hello.")
                    .advisors(call -> call.param(CharacterAdvisor.MEANWHILE, "words"))
                    .call()
                    .content())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the parameter CharacterAdvisor.MEANWHILE is a java.lang.String; give it a Consumer<String>");
  }

  private static ChatClient.ChatClientRequestSpec saying(
      List<String> words, ChatClient.ChatClientRequestSpec request) {
    Consumer<String> speaker = words::add;
    return request.advisors(call -> call.param(CharacterAdvisor.MEANWHILE, speaker));
  }

  private static SessionOptions options(WeekPlan plan) {
    return SessionOptions.builder().with(WeekPlan.class, plan).build();
  }

  @Test
  void memory_holdsWordsOnly() {
    ChatMemory memory = MessageWindowChatMemory.builder().build();
    ChatClient remembering =
        client(sessions)
            .mutate()
            .defaultAdvisors(MessageChatMemoryAdvisor.builder(memory).build())
            .build();
    model.thenCall("nothing", "{}").thenCall("answer", RIGHT);

    for (String text : List.of("Paris.", "Next.")) {
      prompt(remembering, CharacterIds.QUIZ_SHOW, text).call().content();
    }

    assertThat(memory.get("1"))
        .extracting(Message::getMessageType)
        .containsExactly(
            MessageType.USER, MessageType.ASSISTANT, MessageType.USER, MessageType.ASSISTANT);
  }

  @Test
  void applicationsTools_stayBesideThoseOfTheCharacter() {
    model.thenCall("weather", "{}").thenCall("answer", RIGHT);

    prompt(client(sessions), CharacterIds.QUIZ_SHOW, "Hello.")
        .tools(applicationsTool("weather"))
        .call()
        .content();

    assertThat(names(0)).containsExactly("weather", "answer");
    assertThat(model.toolResults()).containsExactly("\"rain\"", FIRST);
  }

  @Test
  void applicationsTool_withTheNameOfTheCharacters_fails() {
    assertThatThrownBy(
            () ->
                prompt(client(sessions), CharacterIds.QUIZ_SHOW, "Hello.")
                    .tools(applicationsTool("answer"))
                    .call()
                    .content())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the application and the character quiz-show both have a tool answer;"
                + " rename the application's, or do not allow quiz-show:answer");
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

  /** The schemas of all characters that ship are what Spring AI gives to a model, unchanged. */
  @Test
  void schemas_goThroughSpringAi() {
    CharacterIndex bank = new CharacterIndex();
    String[] all =
        bank.ids().stream().filter(id -> !bank.tools(id).isEmpty()).toArray(String[]::new);
    try (CharacterSessions everything =
        sessions(Stream.of(all).map(id -> id + ":*").toArray(String[]::new))) {
      for (String id : all) {
        prompt(client(everything), id, "Hello.").call().content();
      }
    }

    JsonHelper json = new JsonHelper();
    assertThat(all).hasSizeGreaterThanOrEqualTo(3);
    for (int call = 0; call < all.length; call++) {
      assertThat(model.tools(call))
          .extracting(tool -> tool.getToolDefinition().inputSchema())
          .containsExactlyElementsOf(
              bank.tools(all[call]).stream().map(tool -> tool.parameters()).toList())
          .allSatisfy(
              schema ->
                  assertThat(json.toJson(json.fromJsonToMap(schema), true)).isEqualTo(schema));
    }
  }

  private static List<dev.dramatis.tool.ToolDefinition> tools(String id) {
    return new CharacterIndex().tools(id);
  }

  private String ask(String text) {
    return Objects.requireNonNull(
        prompt(client(sessions), CharacterIds.QUIZ_SHOW, text).call().content());
  }

  private static ChatClient.ChatClientRequestSpec prompt(
      ChatClient client, String character, String text) {
    return client
        .prompt()
        .user(text)
        .advisors(
            call ->
                call.param(CharacterAdvisor.CHARACTER, character)
                    .param(ChatMemory.CONVERSATION_ID, "1"));
  }

  private ChatClient client(CharacterSessions ofCharacters) {
    return client(new CharacterAdvisor(ofCharacters, SessionOptions.defaults()));
  }

  private ChatClient client(CharacterAdvisor advisor) {
    return ChatClient.builder(model).defaultAdvisors(advisor, toolLoop()).build();
  }

  private static ToolCallingAdvisor toolLoop() {
    return ToolCallingAdvisor.builder()
        .toolCallingManager(new CharacterToolCalls(ToolCallingManager.builder().build()))
        .build();
  }

  private static CharacterSessions sessions(String... tools) {
    return CharacterSessions.builder(
            CharacterRegistry.builder().banks(new CharacterIndex()).allowTools(tools).load())
        .build();
  }

  private static ToolCallback applicationsTool(String name) {
    return FunctionToolCallback.builder(name, () -> "rain").inputType(Void.class).build();
  }

  private List<String> names(int call) {
    return model.tools(call).stream().map(tool -> tool.getToolDefinition().name()).toList();
  }

  /** A plan that keeps nothing, and waits for the end before it says so. */
  private record SlowPlan(CountDownLatch end) implements WeekPlan {

    @Override
    public List<String> of(DayOfWeek day) {
      try {
        end.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return List.of();
    }

    @Override
    public void add(DayOfWeek day, String thing) {}

    @Override
    public boolean remove(DayOfWeek day, String thing) {
      return false;
    }
  }

  private static final class BrokenPlan implements WeekPlan {

    @Override
    public List<String> of(DayOfWeek day) {
      throw new UncheckedIOException(new IOException("the database is down"));
    }

    @Override
    public void add(DayOfWeek day, String thing) {}

    @Override
    public boolean remove(DayOfWeek day, String thing) {
      return false;
    }
  }
}
