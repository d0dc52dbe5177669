package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A host allows tools in one place, and a session only narrows them. */
class AllowToolsTest {

  private final LogCapture log = new LogCapture();

  private record Plain() implements PromptGenerator {
    @Override
    public String persona(PromptContext context) {
      return "You are a quiz show.";
    }
  }

  private static ToolBank bank(String name, String... ids) {
    ToolBank bank = new ToolBank(name);
    for (String id : ids) {
      bank.with(id, id + " of " + name, Plain::new)
          .tool(id, "answer", List.of(), (it, given) -> given.result(name))
          .tool(id, "ask", List.of(), (it, given) -> given.done());
    }
    return bank;
  }

  private static CharacterRegistry registry(String... allowed) {
    return CharacterRegistry.builder()
        .allowTools(allowed)
        .banks(bank("kids", "quiz-show"), new TestBank("plain").with("anna", "Anna"))
        .load();
  }

  private static List<String> names(List<ToolDefinition> tools) {
    return tools.stream().map(ToolDefinition::name).toList();
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void nothingAllowed_noToolsAreOffered() {
    CharacterRegistry none = CharacterRegistry.of(bank("kids", "quiz-show"));

    assertThat(none.tools("quiz-show")).isEmpty();
    assertThat(none.open("quiz-show").tools()).isEmpty();
  }

  @Test
  void one_isOffered() {
    CharacterRegistry registry = registry("quiz-show:ask");

    assertThat(names(registry.tools("quiz-show"))).containsExactly("ask");
    assertThat(names(registry.open("quiz-show").tools())).containsExactly("ask");
    assertThat(registry.report().errors()).isEmpty();
  }

  @Test
  void asterisk_allOfACharacterAreOfferedInTheirOrder() {
    assertThat(names(registry("quiz-show:*").open("quiz-show").tools()))
        .containsExactly("answer", "ask");
  }

  @Test
  void tools_ofACharacterThatIsNotNamed_areNotOffered() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .allowTools("quiz-show:*")
            .banks(bank("kids", "quiz-show", "quiz-show-two", "quiz"))
            .load();

    assertThat(registry.tools("quiz")).isEmpty();
    assertThat(registry.tools("quiz-show-two")).isEmpty();
    assertThat(registry.open("quiz").tools()).isEmpty();
  }

  @Test
  void tools_ofUnknownOrPlainCharacters_areNone() {
    CharacterRegistry registry = registry("quiz-show:*");

    assertThat(registry.tools("ghost")).isEmpty();
    assertThat(registry.tools("anna")).isEmpty();
    assertThat(registry.open("anna").tools()).isEmpty();
  }

  @Test
  void tools_ofASession_areTheSameList() {
    CharacterSession session = registry("quiz-show:*").open("quiz-show");

    assertThat(session.tools()).isSameAs(session.tools());
    assertThatThrownBy(() -> session.tools().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void allowTools_twice_isTheSecond() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .allowTools("quiz-show:*")
            .allowTools(List.of("quiz-show:ask"))
            .banks(bank("kids", "quiz-show"))
            .load();

    assertThat(names(registry.tools("quiz-show"))).containsExactly("ask");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quiz-show:answr|the character \"quiz-show\" has no tool \"answr\" (did you mean"
            + " \"answer\"?); write one of answer, ask",
        "quiz-show:weather|the character \"quiz-show\" has no tool \"weather\"; write one of"
            + " answer, ask",
        "quizshow:*|it allows a tool of \"quizshow\", which is no character (did you mean"
            + " \"quiz-show\"?); correct the id, or remove the entry",
        "planner:add|it allows a tool of \"planner\", which is no character; correct the id, or"
            + " remove the entry",
        "anna:*|the character \"anna\" has no tools; remove the entry"
      })
  void entryThatNamesNoTool_isALoadError(String entry, String reason) {
    CharacterRegistry registry = registry(entry, "quiz-show:ask");

    assertThat(registry.report().errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.type()).isEqualTo(LoadError.Type.UNKNOWN_TOOL);
              assertThat(error.subject()).isEqualTo(entry);
              assertThat(error.reason()).isEqualTo(reason);
            });
    assertThat(log.lines()).singleElement().asString().endsWith(reason);
    assertThat(names(registry.tools("quiz-show"))).containsExactly("ask");
  }

  @Test
  void entryThatNamesNoTool_strict_throwsAll() {
    assertThatThrownBy(
            () ->
                CharacterRegistry.builder()
                    .strict()
                    .allowTools("quiz-show:answr", "quizshow:*")
                    .banks(bank("kids", "quiz-show"))
                    .load())
        .isInstanceOfSatisfying(
            CharacterLoadException.class,
            thrown ->
                assertThat(thrown.errors())
                    .extracting(LoadError::type)
                    .containsExactly(LoadError.Type.UNKNOWN_TOOL, LoadError.Type.UNKNOWN_TOOL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "quiz-show", ":answer", "quiz-show:", "*"})
  void entryOfAnotherForm_isRefusedAtOnce(String entry) {
    assertThatThrownBy(() -> CharacterRegistry.builder().allowTools(entry))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("write the character's id and the tool's name");
    assertThatThrownBy(() -> SessionOptions.builder().allowTools(entry))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bankWhoseToolsCannotBeRead_isOneErrorAndOffersNone() {
    ToolBank broken =
        new ToolBank("broken") {
          @Override
          public List<ToolDefinition> tools(String id) {
            throw new NoClassDefFoundError("kids/CharacterTools");
          }
        };
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .allowTools("quiz-show:*")
            .banks(broken.with("quiz-show", "Quiz", Plain::new))
            .load();

    assertThat(registry.report().errors())
        .singleElement()
        .extracting(LoadError::reason)
        .isEqualTo(
            "the tools of the bank broken cannot be read: java.lang.NoClassDefFoundError:"
                + " kids/CharacterTools; build its module again");
    assertThat(registry.open("quiz-show").tools()).isEmpty();
  }

  @Test
  void duplicateId_isAllowedOnlyWithItsBank() {
    ToolBank first = bank("alpha", "gus");
    ToolBank second = bank("beta", "gus");
    CharacterRegistry byId =
        CharacterRegistry.builder().allowTools("gus:*").banks(first, second).load();
    CharacterRegistry byBank =
        CharacterRegistry.builder().allowTools("beta:gus:answer").banks(first, second).load();

    assertThat(names(byId.tools("gus"))).containsExactly("answer", "ask");
    assertThat(byId.tools("beta:gus")).isEmpty();
    assertThat(byId.open("beta:gus").tools()).isEmpty();
    assertThat(byBank.report().errors())
        .extracting(LoadError::type)
        .containsExactly(LoadError.Type.DUPLICATE_ID);
    assertThat(byBank.tools("gus")).isEmpty();
    assertThat(names(byBank.open("beta:gus").tools())).containsExactly("answer");
    assertThat(byBank.open("beta:gus").call("answer", Map.of()).text()).isEqualTo("beta");
  }

  @Test
  void bankAndId_withoutADuplicate_isAllowed() {
    assertThat(names(registry("kids:quiz-show:ask").tools("quiz-show"))).containsExactly("ask");
    assertThat(registry("kids:quiz-show:ask").report().errors()).isEmpty();
  }

  @Test
  void options_narrow() {
    CharacterSession session =
        registry("quiz-show:*")
            .open("quiz-show", SessionOptions.builder().allowTools("quiz-show:ask").build());

    assertThat(names(session.tools())).containsExactly("ask");
    assertThat(session.call("answer", Map.of()).outcome()).isEqualTo(Outcome.UNKNOWN_TOOL);
  }

  @Test
  void options_doNotWiden() {
    SessionOptions all = SessionOptions.builder().allowTools("quiz-show:*").build();

    assertThat(names(registry("quiz-show:ask").open("quiz-show", all).tools()))
        .containsExactly("ask");
    assertThat(CharacterRegistry.of(bank("kids", "quiz-show")).open("quiz-show", all).tools())
        .isEmpty();
  }

  @Test
  void options_withoutAName_offerNone() {
    SessionOptions none = SessionOptions.builder().allowTools().build();

    assertThat(registry("quiz-show:*").open("quiz-show", none).tools()).isEmpty();
  }

  @Test
  void resumedSession_hasToolsAgain() {
    CharacterRegistry registry = registry("quiz-show:*");
    CharacterSession first = registry.open("quiz-show");

    CharacterSession again = registry.resume(first.ticket(), SessionOptions.defaults());

    assertThat(names(again.tools())).containsExactly("answer", "ask");
    assertThat(again.call("answer", Map.of()).text()).isEqualTo("kids");
  }

  @Test
  void resumedSession_toolsComeFromTheOptions() {
    CharacterRegistry registry = registry("quiz-show:*");
    SessionOptions narrow = SessionOptions.builder().allowTools("quiz-show:ask").build();

    assertThat(names(registry.resume(registry.open("quiz-show").ticket(), narrow).tools()))
        .containsExactly("ask");
  }

  @Test
  void hostCharacter_whichServesAllSessions_hasNoTools() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .allowTools("own:*")
            .banks(bank("kids", "quiz-show"))
            .add(TestBank.define("own", "Own").build(), new Plain())
            .load();

    assertThat(registry.report().errors())
        .extracting(LoadError::reason)
        .containsExactly("the character \"own\" has no tools; remove the entry");
    assertThat(registry.open("own").tools()).isEmpty();
  }
}
