package dev.dramatis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.dramatis.CharacterOpenException;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.LoadError;
import dev.dramatis.LoadReport;
import dev.dramatis.LogCapture;
import dev.dramatis.TestBank;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.character.Trait;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.voice.FileVoiceSource;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class HostCharactersTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();
  private static final FileVoiceSource OUTSIDE =
      new FileVoiceSource("../secret.wav", null, null, null, null);

  @Test
  void hostCharacter_withoutABank_isFoundInTheBankHost() {
    CharacterRegistry registry =
        CharacterRegistry.builder().add(own("mine").build()).banks().load();

    assertThat(registry.find("mine").orElseThrow().bank()).isEqualTo("host");
    assertThat(registry.findByName("My mine")).isPresent();
    assertThat(registry.find("mine").orElseThrow().className()).isEmpty();
  }

  @Test
  void hostCharacter_withAGenerator_speaksByIt() {
    CharacterRegistry registry =
        CharacterRegistry.builder().add(own("mine").build(), context -> "Be mine.").banks().load();

    assertThat(registry.open("mine").systemPrompt()).contains("\nBe mine.\n");
  }

  @Test
  void hostCharacter_withoutAGenerator_speaksByItsInstructions() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .houseRules(TestBank.PLAIN)
            .add(own("mine").build())
            .banks()
            .load();

    assertThat(registry.open("mine").systemPrompt()).isNotBlank();
  }

  @Test
  void hostCharacter_withABankNameOfItsOwn_canBeOpened() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .add(own("mine").bank("uploads").build(), context -> "Be mine.")
            .banks(new TestBank("uploads").with("anna", "Anna"))
            .load();

    assertThat(registry.open("mine").systemPrompt()).contains("\nBe mine.\n");
  }

  @Test
  void hostCharacter_neitherInstructionsNorGenerator_isRefused() {
    CharacterDefinition mute =
        CharacterDefinition.builder("mute", "Mute")
            .voice(new FileVoiceSource("a.wav", null, null, null, null))
            .build();
    CharacterRegistry.Builder builder = CharacterRegistry.builder();

    assertThatThrownBy(() -> builder.add(mute))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mute \"Mute\" of bank host has no instructions");
  }

  @Test
  void hostCharacter_idAddedTwice_isRefused() {
    CharacterRegistry.Builder builder = CharacterRegistry.builder().add(own("mine").build());
    CharacterDefinition again = own("mine").build();

    assertThatThrownBy(() -> builder.add(again))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("was added already");
  }

  @Test
  void hostCharacter_idOfABank_losesAgainstIt() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .add(own("anna").build())
            .banks(new TestBank("zoo").with("anna", "Anna"))
            .load();

    assertThat(registry.find("anna").orElseThrow().bank()).isEqualTo("zoo");
  }

  @Test
  void hostCharacter_onlyBanksOfOthers_staysIn() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .onlyBanks("kids")
            .add(own("mine").build())
            .banks(new TestBank("kids").with("anna", "Anna"), new TestBank("adults"))
            .load();

    assertThat(registry.definitions())
        .extracting(CharacterDefinition::id)
        .containsExactly("anna", "mine");
  }

  @Test
  void hostCharacter_closeableGenerator_isNotClosedWithASession() {
    CloseableGenerator shared = new CloseableGenerator();
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .add(own("mine").className("x.Mine").build(), shared)
            .banks()
            .load();

    registry.open("mine").close();

    assertThat(shared.closed).hasValue(0);
  }

  @Test
  void invalidDefinition_withoutAValidator_isTaken() {
    assertThat(CharacterRegistry.builder().add(outside()).banks().load().find("out")).isPresent();
  }

  @Test
  void rulesForEveryCharacter_withoutAValidator_holdToo() {
    try (LogCapture log = new LogCapture()) {
      CharacterDefinition good = own("mine").build();
      CharacterRegistry registry =
          CharacterRegistry.builder()
              .add(good)
              .add(own("Not An Id").build())
              .add(own("deaf").languages("en", "english").build())
              .add(own("moody").trait(new Mood("calm")).trait(new Mood("wild")).build())
              .add(longNamed("x".repeat(101)))
              .add(own("two-lines").description("One.\nTwo.").build())
              .add(own("wordy").description("x".repeat(201)).build())
              .banks()
              .load();

      assertThat(registry.definitions()).containsExactly(good);
      assertThat(registry.report().errors())
          .extracting(LoadError::type, LoadError::subject, LoadError::reason)
          .containsExactly(
              invalid("Not An Id", "its id is not kebab-case; write one such as \"quiz-show\""),
              invalid(
                  "deaf", "\"english\" is not a language; write a BCP 47 tag such as \"pt-BR\""),
              invalid("moody", "it has a second Mood; remove one"),
              invalid("long", "its name has 101 characters; shorten it to 100"),
              invalid(
                  "two-lines",
                  "its description is not one line of visible text; write one sentence"),
              invalid("wordy", "its description has 201 characters; shorten it to 200"));
      assertThat(log.lines()).hasSize(6);
    }
  }

  private static Tuple invalid(String id, String reason) {
    return tuple(LoadError.Type.INVALID_DEFINITION, id, reason);
  }

  private static CharacterDefinition longNamed(String name) {
    return CharacterDefinition.builder("long", name)
        .voice(new FileVoiceSource("uploads/long.wav", null, null, null, null))
        .instructions(new ConstantInstructions("Be nice."))
        .build();
  }

  private record Mood(String value) implements Trait {}

  @Test
  void invalidDefinition_withAValidator_isRejectedAndReported() {
    try (LogCapture log = new LogCapture()) {
      CharacterRegistry registry =
          CharacterRegistry.builder()
              .validator(VALIDATOR)
              .add(outside())
              .add(own("mine").build())
              .banks()
              .load();

      assertThat(registry.find("out")).isEmpty();
      assertThat(registry.find("mine")).isPresent();
      assertThat(registry.report().errors())
          .singleElement()
          .satisfies(
              error -> {
                assertThat(error.type()).isEqualTo(LoadError.Type.INVALID_DEFINITION);
                assertThat(error.subject()).isEqualTo("out");
                assertThat(error.reason()).startsWith("path must stay inside");
              });
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void definitionOfABank_isNotCheckedAgain() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .validator(VALIDATOR)
            .banks(
                new TestBank("a").with(own("Out").voice(OUTSIDE), () -> "proven by the compiler"))
            .load();

    assertThat(registry.find("Out")).isPresent();
    assertThat(registry.report().errors()).isEmpty();
  }

  @Test
  void invalidDefinition_validatorSetAfterwards_isRejectedToo() {
    CharacterRegistry registry =
        CharacterRegistry.builder().add(outside()).validator(VALIDATOR).banks().load();

    assertThat(registry.find("out")).isEmpty();
  }

  @Test
  void constraintThatCannotBeChecked_withAValidator_isolatesTheCharacter() {
    try (LogCapture log = new LogCapture()) {
      CharacterRegistry registry =
          CharacterRegistry.builder()
              .validator(VALIDATOR)
              .add(own("odd").trait(new OddTrait("yesterday")).build())
              .add(own("mine").build())
              .banks()
              .load();

      assertThat(registry.definitions())
          .extracting(CharacterDefinition::id)
          .containsExactly("mine");
      assertThat(log.lines()).hasSize(1);
      assertThat(log.lines().get(0)).contains("its constraints cannot be checked");
    }
  }

  @Test
  void validatorThatFails_withAnyThrowable_isolatesTheCharacterAndKeepsTheCause() {
    try (LogCapture log = new LogCapture()) {
      CharacterRegistry registry =
          CharacterRegistry.builder()
              .validator(VALIDATOR)
              .add(own("odd").trait(new Unreadable(new UnreadableList())).build())
              .add(own("mine").build())
              .banks()
              .load();

      assertThat(registry.definitions())
          .extracting(CharacterDefinition::id)
          .containsExactly("mine");
      assertThat(registry.report().errors())
          .singleElement()
          .satisfies(error -> assertThat(error.cause()).containsInstanceOf(AssertionError.class));
      assertThat(log.thrown())
          .containsExactly(registry.report().errors().get(0).cause().orElseThrow());
    }
  }

  @Test
  void invalidDefinition_opened_saysWhatIsWrong() {
    try (LogCapture log = new LogCapture()) {
      CharacterRegistry registry =
          CharacterRegistry.builder().add(own("deaf").languages("english").build()).banks().load();

      assertThatThrownBy(() -> registry.open("deaf"))
          .isInstanceOf(CharacterOpenException.class)
          .hasMessageContaining("\"english\" is not a language");
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void bank_whateverTheDefinitionSays_isTheHosts() {
    CharacterDefinition given = own("mine").bank("kids").order(3).build();
    CharacterRegistry registry = CharacterRegistry.builder().add(given).banks().load();

    CharacterDefinition definition = registry.find("mine").orElseThrow();
    assertThat(definition.bank()).isEqualTo("host");
    assertThat(definition).usingRecursiveComparison().ignoringFields("bank").isEqualTo(given);
    assertThat(registry.report().banks()).containsExactly(new LoadReport.BankSummary("host", 1));
    assertThat(registry.open("mine").character()).isSameAs(definition);
  }

  private record Unreadable(@Size(min = 1) List<String> values) implements Trait {}

  /** Fails with an error when a validator counts it. */
  private static final class UnreadableList extends AbstractList<String> {
    @Override
    public String get(int index) {
      throw new AssertionError("unreadable");
    }

    @Override
    public int size() {
      throw new AssertionError("unreadable");
    }
  }

  private static CharacterDefinition outside() {
    return own("out").voice(OUTSIDE).build();
  }

  private static CharacterDefinition.Builder own(String id) {
    return CharacterDefinition.builder(id, "My " + id)
        .voice(new FileVoiceSource("uploads/" + id + ".wav", null, null, null, null))
        .instructions(new ConstantInstructions("Be nice."));
  }

  /** {@code @Past} does not apply to texts. */
  private record OddTrait(@Past String when) implements Trait {}

  private static final class CloseableGenerator implements PromptGenerator, AutoCloseable {
    private final AtomicInteger closed = new AtomicInteger();

    @Override
    public String persona(PromptContext context) {
      return "Hello.";
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }
}
