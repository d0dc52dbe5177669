package dev.dramatis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.testing.inn.CharacterIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenPromptsTest {

  @TempDir private Path parent;

  @Test
  void promptThatFails_hasItsRootCause() {
    Outcome outcome =
        run(
            Inn.golden(
                "gus",
                context -> {
                  throw new IllegalStateException("no soup today");
                }));

    assertThat(outcome.failure("gus"))
        .hasMessageStartingWith("in the situation \"default\", the character \"gus\"")
        .hasMessageContaining("java.lang.IllegalStateException: no soup today")
        .hasRootCauseMessage("no soup today")
        .satisfies(failure -> assertThat(failure.getStackTrace()).isEmpty());
  }

  @Test
  void missingHostObject_isNamedWithTheSituationThatGivesIt() {
    Outcome outcome = run(GoldenPrompts.of(new CharacterIndex()).withoutSecondJvm());

    assertThat(outcome.failures()).containsOnlyKeys("waiter");
    assertThat(outcome.message("waiter"))
        .contains("the host gives no dev.dramatis.testing.inn.Order")
        .endsWith(
            "Give it in the situation: .situation(\"waiter\", \"default\", SessionOptions.builder().with(Order.class, …).build())");
  }

  @Test
  void promptOfAnotherSession_isTheSame() {
    AtomicInteger sessions = new AtomicInteger();

    assertThat(
            run(Inn.golden("gus", context -> "Session " + sessions.incrementAndGet()))
                .message("gus"))
        .startsWith("gus: a second session with the same seed and time has other prompts.")
        .contains("-Session 1\n+Session 2");
  }

  @Test
  void promptUnderAnotherLocale_isTheSame() {
    assertThat(run(Inn.golden("gus", context -> "Room %d".formatted(12))).message("gus"))
        .contains("where the JVM's locale is ar-EG", "-Room 12\n+Room ١٢");
    assertThat(
            run(Inn.golden("tom", context -> "INN".toLowerCase(Locale.getDefault())))
                .message("tom"))
        .contains("where the JVM's locale is tr", "-inn\n+ınn");
  }

  @Test
  void locale_isRestored_alsoWhereCodeThrows() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.CANADA_FRENCH);
      Locale.setDefault(Locale.Category.FORMAT, Locale.UK);

      assertThatThrownBy(
              () ->
                  OtherLocales.under(
                      Locale.forLanguageTag("tr"),
                      () -> {
                        throw new IllegalStateException(Locale.getDefault().toLanguageTag());
                      }))
          .hasMessage("tr");
      assertThat(Locale.getDefault()).isEqualTo(Locale.CANADA_FRENCH);
      assertThat(Locale.getDefault(Locale.Category.DISPLAY)).isEqualTo(Locale.CANADA_FRENCH);
      assertThat(Locale.getDefault(Locale.Category.FORMAT)).isEqualTo(Locale.UK);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void longPrompt_fails() {
    PromptGenerator generator = context -> "🐈".repeat(11);

    assertThat(run(Inn.golden("gus", generator).longest(11)).failures()).isEmpty();
    assertThat(run(Inn.golden("gus", generator).longest(10)).message("gus"))
        .isEqualTo(
            "gus: the prompt of the situation \"default\" has 11 characters, and longest(10) allows fewer; shorten it");
    assertThatThrownBy(() -> Inn.golden().longest(0))
        .hasMessageContaining("give a positive number");
  }

  @Test
  void persona_standsAlone_unlessThePromptIsWhole() throws IOException {
    assertThat(file(Inn.golden("gus", context -> "You are Gus.")))
        .isEqualTo("==== default ====\nYou are Gus.\n");
    assertThat(file(Inn.golden("gus", context -> "You are Gus.").wholePrompts()))
        .startsWith("==== default ====\n# Speaking\n")
        .endsWith("<character>\nYou are Gus.\n</character>\n");
  }

  @Test
  void registry_hasWholePrompts() throws IOException {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .banks()
            .houseRules((context, persona) -> "Be brief. " + persona)
            .add(Inn.character("gus"), context -> "You are Gus.")
            .load();

    assertThat(file(GoldenPrompts.of(registry).withoutSecondJvm()))
        .isEqualTo("==== default ====\nBe brief. You are Gus.\n");
  }

  @Test
  void castThatIsStrictAndHasErrors_isOneFailure() {
    Outcome outcome =
        Outcome.of(
            GoldenPrompts.of(CharacterRegistry.builder().banks(new CharacterIndex()).strict())
                .in(parent)
                .tests());

    assertThat(outcome.message("golden-prompts"))
        .startsWith("the cast cannot be loaded without errors:");
  }

  @Test
  void castWithoutCharacters_isOneFailure() {
    assertThat(Outcome.of(GoldenPrompts.of().in(parent).tests()).message("golden-prompts"))
        .isEqualTo("the cast has no characters; give the index of a module with characters");
  }

  @Test
  void situationOfAnUnknownCharacter_isOneFailure() {
    assertThat(
            Outcome.of(
                    Inn.golden()
                        .situation("inkeeper", "late", SessionOptions.reproducible())
                        .in(parent)
                        .tests())
                .message("golden-prompts"))
        .isEqualTo(
            "the situation \"late\" is of \"inkeeper\", and no character has that id (did you mean innkeeper?); correct the id");
  }

  @Test
  void situation_hasOneNameOnce() {
    SessionOptions options = SessionOptions.reproducible();
    GoldenPrompts prompts = Inn.golden().situation("late", options);

    assertThatThrownBy(() -> prompts.situation("late", options))
        .hasMessage(
            "there are two situations \"late\" for all characters; give one of them another name");
    assertThatThrownBy(() -> prompts.situation("porter", " ", options))
        .hasMessageContaining("give it a name of one line");
    assertThatThrownBy(() -> prompts.situation("a\nb", options))
        .hasMessageContaining("give it a name of one line");
  }

  @Test
  void optionsWithoutSeedOrTime_areReproducible() throws IOException {
    PromptGenerator generator = context -> context.now() + " " + context.random().nextInt();
    ZoneId paris = ZoneId.of("Europe/Paris");

    String text =
        file(
            Inn.golden("gus", generator)
                .situation("open", SessionOptions.defaults())
                .situation("Paris", SessionOptions.builder().clock(Clock.system(paris)).build()));

    assertThat(text.lines().filter(line -> line.startsWith("2026-01-01T12:00Z"))).hasSize(2);
    assertThat(text).contains("2026-01-01T13:00+01:00[Europe/Paris]");
  }

  private Outcome run(GoldenPrompts prompts) {
    return Outcome.of(prompts.in(newFolder()).tests(RunMode.UPDATE));
  }

  private String file(GoldenPrompts prompts) throws IOException {
    Path folder = newFolder();
    assertThat(Outcome.of(prompts.in(folder).tests(RunMode.UPDATE)).failures()).isEmpty();
    return Files.readString(folder.resolve("gus.txt"));
  }

  private Path newFolder() {
    try {
      return Files.createTempDirectory(parent, "prompts");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
