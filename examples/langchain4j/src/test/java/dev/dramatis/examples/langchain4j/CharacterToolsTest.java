package dev.dramatis.examples.langchain4j;

import static dev.dramatis.examples.langchain4j.StubModel.toolCall;
import static dev.dramatis.examples.langchain4j.TestHost.key;
import static dev.dramatis.examples.langchain4j.TestHost.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.SessionOptions;
import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.WeekPlan;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.IllegalConfigurationException;
import dev.langchain4j.service.tool.ToolExecutor;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tools of a character, called by a model that answers without an LLM. */
class CharacterToolsTest {

  private static final String RIGHT = "{\"question\": 1, \"isRight\": true}";
  private static final String FIRST =
      "Question 1 is right. The score is 1 of 1 (1 right); 4 to go.";
  private static final String MISSING = "question is missing. isRight is missing.";
  private static final String NO_OBJECT =
      "The arguments of answer are no JSON object. Call it again with one.";

  @TempDir Path folder;
  private TestHost host;

  @BeforeEach
  void start() {
    host = host("quiz-show:*", "week-planner:add");
  }

  @AfterEach
  void stop() {
    host.close();
  }

  @Test
  void tools_areThoseThatTheHostAllows() {
    host.answer(CharacterIds.WEEK_PLANNER, "Hello.");
    assertThat(host.model.tools()).extracting(ToolSpecification::name).containsExactly("add");

    try (TestHost none = host()) {
      none.answer(CharacterIds.WEEK_PLANNER, "Hello.");
      assertThat(none.model.tools()).isEmpty();
    }
  }

  @Test
  void call_getsTheResultOfTheConversationsInstance() {
    host.model.thenCall("answer", RIGHT);
    assertThat(ask("Paris.")).isEqualTo("answer 2");

    host.model
        .thenCall("answer", "{\"question\": 2.0, \"isRight\": false}")
        .thenCall("answer", RIGHT);
    ask("I pass.");

    assertThat(host.model.history())
        .endsWith(
            "user: I pass.",
            "call: answer",
            "tool: Question 2 is wrong. The score is 1 of 2 (1 right, 2 wrong); 3 to go.",
            "call: answer",
            "tool: Question 1 is judged already, as right, and there is no second try."
                + " The score is 1 of 2 (1 right, 2 wrong); 3 to go.");
  }

  @Test
  void calls_ofOneAnswer_areMadeInItsOrder() {
    host.model.thenCall(
        toolCall("answer", RIGHT),
        toolCall("anser", RIGHT),
        toolCall("answer", "{\"question\":2}"));

    ask("Paris, and Rome.");

    assertThat(host.model.history())
        .containsExactly(
            "user: Paris, and Rome.",
            "call: answer, anser, answer",
            "tool: " + FIRST,
            "tool: There is no tool anser. Did you mean answer?",
            "tool: isRight is missing.");
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
        "|" + MISSING,
        "[1]|" + NO_OBJECT,
        "{\"question\": 1|" + NO_OBJECT,
        "{\"question\": 1} and more|" + NO_OBJECT,
      })
  void arguments_thatAreWrong_areASentence(@Nullable String arguments, String sentence) {
    host.model.thenCall("answer", arguments);

    assertThat(ask("Paris.")).isEqualTo("answer 2");
    assertThat(host.model.history()).endsWith("call: answer", "tool: " + sentence);
    assertThat(host.model.toolArguments().get(0)).startsWith("{").endsWith("}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "answer it", "toString"})
  void name_thatIsUnknown_isASentence_andTheConversationGoesOn(String name) {
    host.model.thenCall(name, "{");

    assertThat(ask("Paris.")).isEqualTo("answer 2");
    assertThat(ask("Really?")).isEqualTo("answer 3");
    assertThat(host.model.history().get(2)).startsWith("tool: There is no tool " + name);
    assertThat(host.model.history()).endsWith("character: answer 2", "user: Really?");
  }

  @Test
  void tool_thatFails_isASentence() {
    SessionOptions options =
        SessionOptions.builder().with(WeekPlan.class, new BrokenPlan()).build();
    host.model.thenCall("add", "{\"day\":\"MONDAY\",\"thing\":\"rest\"}");

    host.chat.answer(key(CharacterIds.WEEK_PLANNER), () -> options, "Rest on Monday.");

    assertThat(host.model.history())
        .endsWith(
            "tool: add failed, and may have had its effect. Tell the user; do not call it again for this.");
  }

  @Test
  void stream_callsTools() {
    List<String> words = new ArrayList<>();
    CompletableFuture<String> answer =
        host.chat.stream(key(CharacterIds.QUIZ_SHOW), options(), "Paris.", words::add);
    host.streaming.say("One moment. ");
    host.streaming.call(toolCall("answer", RIGHT), toolCall("nothing", "{}"));
    List<ChatMessage> asked = host.streaming.messages();
    host.streaming.say("Right.");
    host.streaming.complete("Right.");

    assertThat(answer).isCompletedWithValue("Right.");
    assertThat(words).containsExactly("One moment. ", "Right.");
    assertThat(StubModel.history(asked))
        .containsExactly(
            "user: Paris.",
            "call: answer, nothing",
            "tool: " + FIRST,
            "tool: There is no tool nothing.");
    ask("Next.");
    assertThat(host.model.history()).endsWith("character: Right.", "user: Next.");
  }

  /** Calls that are done, fail, are refused, and hang, all in one turn. */
  @Test
  void stream_saysSomethingMeanwhile_onceATurn_andWaitsForNoToolForEver() throws Exception {
    List<String> words = new CopyOnWriteArrayList<>();
    try (WeekOfTrouble week = new WeekOfTrouble()) {
      SessionOptions options = SessionOptions.builder().with(WeekPlan.class, week).build();
      CompletableFuture<String> answer =
          host.chat.stream(
              key(CharacterIds.WEEK_PLANNER), () -> options, "Four things.", words::add);
      host.streaming.call(toolCall("add", thing(DayOfWeek.MONDAY)));
      host.streaming.call(toolCall("add", thing(DayOfWeek.MONDAY)));
      assertThat(StubModel.history(host.streaming.messages()))
          .containsExactly(
              "user: Four things.",
              "call: add",
              "tool: Monday: rest.",
              "call: add",
              "tool: Monday: rest.");
      host.streaming.call(
          toolCall("add", thing(DayOfWeek.TUESDAY)), toolCall("add", thing(DayOfWeek.WEDNESDAY)));
      host.streaming.call(toolCall("add", thing(DayOfWeek.THURSDAY)));
      List<ChatMessage> asked = host.streaming.messages();
      host.streaming.say("Monday it is.");
      host.streaming.complete("Monday it is.");

      assertThat(answer).isCompletedWithValue("Monday it is.");
      assertThat(words).hasSize(2).endsWith("Monday it is.");
      assertThat(words.get(0))
          .isIn("One moment, I write it down. ", "Let me put that into the plan. ");
      assertThat(StubModel.history(asked))
          .filteredOn(line -> line.startsWith("tool: "))
          .endsWith(
              "tool: add failed, and may have had its effect. Tell the user; do not call it again for this.",
              "tool: The day is full. Wednesday: one; two; three.",
              "tool: add has not finished yet, and may still have its effect. Do not call it again for this.");
    }
  }

  private static String thing(DayOfWeek day) {
    return "{\"day\":\"%s\",\"thing\":\"rest\"}".formatted(day);
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
                    .tools(Map.of(ToolSpecification.builder().name("answer").build(), weather)),
                Duration.ofSeconds(2))
            .build();

    assertThatThrownBy(
            () ->
                host.sessions.with(
                    key(CharacterIds.QUIZ_SHOW),
                    options(),
                    session -> talk.answer("1", "Hello.", CharacterPrompt.parameters(session))))
        .isInstanceOf(IllegalConfigurationException.class)
        .hasMessage("Duplicated definition for tool: answer");
  }

  private TestHost host(String... tools) {
    return new TestHost(folder, 1, List.of(tools));
  }

  private String ask(String text) {
    return host.answer(CharacterIds.QUIZ_SHOW, text);
  }

  private static final class BrokenPlan implements WeekPlan {

    @Override
    public List<String> of(DayOfWeek day) {
      throw new IllegalStateException("the database is down");
    }

    @Override
    public void add(DayOfWeek day, String thing) {}

    @Override
    public boolean remove(DayOfWeek day, String thing) {
      return false;
    }
  }

  /** A plan whose Tuesday fails, whose Wednesday is full, and whose Thursday hangs. */
  private static final class WeekOfTrouble implements WeekPlan, AutoCloseable {

    private final CountDownLatch end = new CountDownLatch(1);
    private final Set<String> monday = new LinkedHashSet<>();

    @Override
    public List<String> of(DayOfWeek day) {
      return switch (day) {
        case TUESDAY -> throw new IllegalStateException("the database is down");
        case WEDNESDAY -> List.of("one", "two", "three");
        default -> List.copyOf(monday);
      };
    }

    @Override
    public void add(DayOfWeek day, String thing) {
      if (day == DayOfWeek.THURSDAY) {
        await();
      }
      monday.add(thing);
    }

    private void await() {
      try {
        end.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public boolean remove(DayOfWeek day, String thing) {
      return monday.remove(thing);
    }

    @Override
    public void close() {
      end.countDown();
    }
  }
}
