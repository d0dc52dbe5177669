package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.spi.tool.ToolArguments;
import dev.dramatis.tool.ToolRefusal;
import dev.dramatis.tool.ToolResult;
import dev.dramatis.tool.ToolResult.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of a session's tools, as an LLM makes them, well and badly. */
class ToolCallTest {

  private static final String SECRET = "the guest is Ada";

  private final LogCapture log = new LogCapture();
  private final Calls calls = new Calls();
  private final ToolBank bank =
      new ToolBank("cast")
          .with("waiter", "Waiter", Waiter::new)
          .tool("waiter", "bookTable", List.of("guests", "name"), ToolCallTest::book)
          .tool("waiter", "cancelTable", List.of(), (waiter, given) -> given.done());
  private final CharacterSession session = open(bank);

  private static final class Waiter implements PromptGenerator {
    private int booked;

    @Override
    public String persona(PromptContext context) {
      return "You are a waiter.";
    }
  }

  private static ToolResult book(Object waiter, ToolArguments arguments) {
    int guests = arguments.at("guests").atLeast(1).atMost(12).toInt();
    String name = arguments.at("name").notBlank().size(1, 60).toText();
    if (arguments.areWrong()) {
      return arguments.refusal();
    }
    ((Waiter) waiter).booked += guests;
    return arguments.result("A table for " + guests + " is booked for " + name + ".");
  }

  private CharacterSession open(ToolBank cast) {
    return CharacterRegistry.builder()
        .houseRules(TestBank.PLAIN)
        .listener(calls)
        .allowTools("waiter:*")
        .banks(cast)
        .load()
        .open("waiter");
  }

  private CharacterSession open(ToolBank.Code code) {
    return open(
        new ToolBank("cast")
            .with("waiter", "Waiter", Waiter::new)
            .tool("waiter", "act", List.of(), code));
  }

  private ToolResult act(ToolBank.Code code) {
    return open(code).call("act", Map.of());
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void call_rightArguments_runsTheTool() {
    ToolResult result = session.call("bookTable", Map.of("guests", 4, "name", "Ada"));

    assertThat(result.text()).isEqualTo("A table for 4 is booked for Ada.");
    assertThat(result.outcome()).isEqualTo(Outcome.DONE);
    assertThat(session.with(Waiter.class, waiter -> waiter.booked)).contains(4);
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void call_wrongArguments_namesEachAndDoesNotRunTheTool() {
    ToolResult result = session.call("bookTable", Map.of("guests", "three", "table", 1));

    assertThat(result.outcome()).isEqualTo(Outcome.WRONG_ARGUMENTS);
    assertThat(result.text())
        .isEqualTo(
            "guests must be a whole number, but is \"three\". name is missing. table is no"
                + " argument of bookTable; it takes guests and name.");
    assertThat(session.with(Waiter.class, waiter -> waiter.booked)).contains(0);
  }

  @Test
  void call_hundredTimes_runsEachTime() {
    for (int i = 0; i < 100; i++) {
      session.call("bookTable", Map.of("guests", 1, "name", "Ada"));
    }

    assertThat(session.with(Waiter.class, waiter -> waiter.booked)).contains(100);
  }

  @Test
  void unknownTool_nearName_isSuggested() {
    ToolResult result = session.call("bookTabel", Map.of());

    assertThat(result.outcome()).isEqualTo(Outcome.UNKNOWN_TOOL);
    assertThat(result.text()).isEqualTo("There is no tool bookTabel. Did you mean bookTable?");
  }

  @Test
  void unknownTool_noNearName_isNamed() {
    assertThat(session.call("weather", Map.of()).text()).isEqualTo("There is no tool weather.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null"})
  void unknownTool_emptyName_isAnswered(String name) {
    assertThat(session.call(name, Map.of()).outcome()).isEqualTo(Outcome.UNKNOWN_TOOL);
  }

  @Test
  void unknownTool_nameOfAMegabyte_isQuotedShort() {
    assertThat(session.call("x\n".repeat(500_000), Map.of()).text())
        .isEqualTo("There is no tool x x x x x x x x x x x x x x x x x x x x….");
  }

  @Test
  void unknownTool_sessionWithoutTools_isAnswered() {
    CharacterSession without = CharacterRegistry.of(bank).open("waiter");

    assertThat(without.tools()).isEmpty();
    assertThat(without.call("bookTable", Map.of()).text()).isEqualTo("There is no tool bookTable.");
  }

  @Test
  void toolThatIsNotOffered_isUnknownAndNeverSuggested() {
    CharacterSession narrow =
        CharacterRegistry.builder()
            .allowTools("waiter:cancelTable")
            .banks(bank)
            .load()
            .open("waiter");

    assertThat(narrow.call("bookTable", Map.of("guests", 4, "name", "Ada")).text())
        .isEqualTo("There is no tool bookTable.");
    assertThat(narrow.call("bookTabel", Map.of()).text()).isEqualTo("There is no tool bookTabel.");
    assertThat(narrow.with(Waiter.class, waiter -> waiter.booked)).contains(0);
  }

  @Test
  void toolThatOnlyItsDefinitionKnows_isUnknown() {
    ToolResult result = act((waiter, given) -> null);

    assertThat(result.outcome()).isEqualTo(Outcome.UNKNOWN_TOOL);
  }

  @Test
  void refusal_message_isWhatTheLlmReads() {
    ToolResult result =
        act(
            (waiter, given) -> {
              throw new ToolRefusal("The kitchen is closed.");
            });

    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(result.text()).isEqualTo("The kitchen is closed.");
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void refusal_longMessage_isCut() {
    ToolResult result =
        act(
            (waiter, given) -> {
              throw new ToolRefusal("x".repeat(9_000));
            });

    assertThat(result.text()).endsWith("… (8,000 of 9,000 characters)");
  }

  static List<Throwable> failures() {
    return List.of(
        new IllegalStateException(SECRET),
        new IOException(SECRET),
        new StackOverflowError(),
        new AssertionError(SECRET),
        new NoClassDefFoundError("acme/Tables"),
        new IllegalStateException(new StackOverflowError()));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void throwable_isAnAnswerAndOneLineOfTheLog(Throwable thrown) {
    ToolResult result = act(throwing(thrown));

    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.text())
        .isEqualTo(
            "act failed, and may have had its effect. Tell the user; do not call it again for"
                + " this.");
    assertThat(log.lines())
        .containsExactly(
            "the tool act of the character waiter \"Waiter\" of bank cast failed: "
                + thrown.getClass().getName());
    assertThat(log.thrown()).containsExactly(thrown);
  }

  @Test
  void endlessRecursion_isAnAnswer() {
    assertThat(act((waiter, given) -> given.result(endless(1))).outcome())
        .isEqualTo(Outcome.FAILED);
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @Test
  void throwable_releasesTheLock() throws Exception {
    CharacterSession failing = open(throwing(new IOException("no plan")));
    failing.call("act", Map.of());

    assertThat(inAnotherThread(failing)).contains("waiter");
  }

  @Test
  void fatalError_isThrownAndReleasesTheLock() throws Exception {
    CharacterSession failing = open(throwing(new OutOfMemoryError("a test's")));

    assertThatThrownBy(() -> failing.call("act", Map.of())).isInstanceOf(OutOfMemoryError.class);
    assertThat(inAnotherThread(failing)).contains("waiter");
  }

  private static Optional<String> inAnotherThread(CharacterSession session) throws Exception {
    List<Optional<String>> found = new ArrayList<>();
    Thread other =
        new Thread(() -> found.add(session.with(Waiter.class, waiter -> "waiter")), "other");
    other.start();
    other.join(Duration.ofSeconds(30).toMillis());
    return found.get(0);
  }

  @Test
  void interruptedException_setsTheFlag() {
    ToolResult result = act(throwing(new InterruptedException()));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
  }

  private static ToolBank.Code throwing(Throwable thrown) {
    return (waiter, given) -> {
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (Exception) thrown;
    };
  }

  @Test
  void result_veryLong_isCut() {
    assertThat(act((waiter, given) -> given.result("x".repeat(52_310))).text())
        .isEqualTo("x".repeat(8_000) + " … (8,000 of 52,310 characters)");
  }

  @Test
  void callAfterClose_isRefused() {
    session.close();

    ToolResult result = session.call("bookTable", Map.of("guests", 4, "name", "Ada"));
    assertThat(result.outcome()).isEqualTo(Outcome.CLOSED);
    assertThat(result.text()).isEqualTo("The conversation is over.");
    assertThat(session.with(Waiter.class, waiter -> waiter.booked)).contains(0);
  }

  static List<Arguments> foreignValues() {
    Map<@Nullable Object, Object> nullName = new HashMap<>();
    nullName.put(null, 1);
    return List.of(
        Arguments.of(
            Map.of("guests", Instant.EPOCH), "the argument guests is of java.time.Instant; "),
        Arguments.of(
            Map.of("dishes", List.of(1, Instant.EPOCH)),
            "the argument dishes[1] is of java.time.Instant; "),
        Arguments.of(
            Map.of("dishes", List.of(Map.of("when", Instant.EPOCH))),
            "the argument dishes[0].when is of java.time.Instant; "),
        Arguments.of(Map.of("letter", 'x'), "the argument letter is of java.lang.Character; "),
        Arguments.of(Map.of("all", new int[0]), "the argument all is of [I; "),
        Arguments.of(
            Map.of("all", Optional.empty()), "the argument all is of java.util.Optional; "),
        Arguments.of(
            Map.of(1, "x"),
            "the map of arguments has a name that is no String but java.lang.Integer;"),
        Arguments.of(nullName, "the map of arguments has a name that is no String but null;"),
        Arguments.of(
            Map.of("dish", Map.of(1, "x")),
            "the argument dish has a name that is no String but java.lang.Integer;"));
  }

  @ParameterizedTest
  @MethodSource("foreignValues")
  @SuppressWarnings("unchecked")
  void foreignValue_isTheHostsMistakeAndNamedByItsPath(Map<?, ?> arguments, String message) {
    assertThatThrownBy(() -> session.call("bookTable", (Map<String, ?>) arguments))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
    assertThatThrownBy(() -> session.call("no such tool", (Map<String, ?>) arguments))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(calls.seen).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // a host without that check
  void nullNameOrMap_isTheHostsMistake() {
    assertThatThrownBy(() -> session.call(null, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the tool's name is null; give the name of the LLM's call");
    assertThatThrownBy(() -> session.call("bookTable", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the arguments are null; give an empty map where the LLM gave none");
  }

  @Test
  void foreignValue_belowLongNames_messageIsShort() {
    Map<String, Object> arguments = Map.of("x".repeat(1_000_000), List.of(Instant.EPOCH));

    assertThatThrownBy(() -> session.call("bookTable", arguments))
        .hasMessageStartingWith("the argument " + "x".repeat(40) + "…[0] is of java.time.Instant");
  }

  static List<Object> junk() {
    Object deep = "x";
    for (int i = 0; i < 500; i++) {
      deep = i % 2 == 0 ? Collections.singletonList(deep) : Collections.singletonMap("a", deep);
    }
    Map<String, Object> wide = new LinkedHashMap<>();
    for (int i = 0; i < 10_000; i++) {
      wide.put("x".repeat(100) + i, i);
    }
    return List.of(
        "x".repeat(1_048_576),
        new BigDecimal(BigInteger.ONE, -1_000_000_000),
        Double.POSITIVE_INFINITY,
        (double) 9007199254740993L,
        deep,
        wide,
        Collections.nCopies(100_000, "x".repeat(10)),
        Arrays.asList(null, null),
        "",
        "null");
  }

  @ParameterizedTest
  @MethodSource("junk")
  void junk_isAnsweredShort(Object junk) {
    ToolResult result = session.call("bookTable", Map.of("guests", junk, "name", "Ada"));

    assertThat(result.outcome()).isEqualTo(Outcome.WRONG_ARGUMENTS);
    assertThat(result.text()).startsWith("guests must be ").hasSizeLessThan(120);
  }

  @Test
  void listener_getsToolOutcomeAndDuration() {
    session.call("bookTable", Map.of("guests", 4, "name", "Ada"));
    session.call("bookTable", Map.of());
    session.call("bookTabel", Map.of());

    assertThat(calls.seen)
        .containsExactly("bookTable DONE", "bookTable WRONG_ARGUMENTS", "unknown UNKNOWN_TOOL");
    assertThat(calls.durations).hasSize(3).allMatch(duration -> !duration.isNegative());
  }

  @Test
  void listenerThatThrows_doesNotReachTheHost() {
    CharacterSession observed =
        CharacterRegistry.builder()
            .listener(
                new RegistryListener() {
                  @Override
                  public void onToolCalled(
                      CharacterSession called, String tool, Outcome outcome, Duration duration) {
                    throw new IllegalStateException("no meters");
                  }
                })
            .allowTools("waiter:*")
            .banks(bank)
            .load()
            .open("waiter");

    assertThat(observed.call("cancelTable", Map.of()).text()).isEqualTo("Done.");
    assertThat(log.lines()).singleElement().asString().startsWith("the listener of tool calls");
  }

  @Test
  void argumentsAndResults_areNeitherInTheLogNorInTexts() {
    CharacterSession failing =
        open(
            (waiter, given) -> {
              given.at("name").toInt();
              if (given.areWrong()) {
                return given.refusal();
              }
              throw new IllegalStateException("no plan");
            });
    ToolResult wrong = failing.call("act", Map.of("name", SECRET));
    failing.call("act", Map.of("name", 7));
    ToolResult done = session.call("bookTable", Map.of("guests", 4, "name", SECRET));
    session.call(SECRET, Map.of());

    assertThat(log.lines()).hasSize(1).noneMatch(line -> line.contains(SECRET));
    assertThat(calls.seen).noneMatch(line -> line.contains(SECRET));
    assertThat(done.text()).contains(SECRET);
    assertThat(done).hasToString("ToolResult[DONE]");
    assertThat(wrong).hasToString("ToolResult[WRONG_ARGUMENTS]");
    assertThat(session.toString()).doesNotContain(SECRET);
  }

  /** A listener that keeps what it gets. */
  private static final class Calls implements RegistryListener {
    private final List<String> seen = new ArrayList<>();
    private final List<Duration> durations = new ArrayList<>();

    @Override
    public void onToolCalled(
        CharacterSession session, String tool, Outcome outcome, Duration callDuration) {
      seen.add(tool + " " + outcome);
      durations.add(callDuration);
    }
  }
}
