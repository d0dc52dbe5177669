package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.voice.FileVoiceSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {

  private static final Pattern DRAW = Pattern.compile("Draw \\d+");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void withoutArguments_listsTheCastInAlignedColumns() {
    assertThat(preview(PreviewTest::cast)).isZero();
    assertThat(text(out))
        .isEqualTo(
            """
            ID            NAME          KIND    LANGUAGES  VOICE             NEEDS
            developpeuse  Développeuse  custom  fr/en      voices/dev.wav    -
            drawn         Drawn         custom  -          voices/drawn.wav  StringBuilder (optional)
            moody         Moody         custom  -          voices/moody.wav  -
            3 characters of 1 bank, no errors
            """);
    assertThat(text(err)).isEmpty();
  }

  @Test
  void id_printsThePromptAndNothingElse() {
    assertThat(preview(PreviewTest::cast, "developpeuse")).isZero();
    assertThat(text(out)).contains("\nTu développes.\n").endsWith("</character>\n\n");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void unknownId_isOneLineWithNearNames() {
    assertThat(preview(PreviewTest::cast, "Mody")).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).isEqualTo("there is no character \"Mody\"; did you mean moody?\n");
  }

  @Test
  void failingPrompt_isOneLineAndThePlace() {
    assertThat(preview(PreviewTest::cast, "moody")).isEqualTo(1);
    assertThat(text(err).lines())
        .hasSize(2)
        .satisfies(
            line -> assertThat(line).startsWith("the character \"moody\"").endsWith("not today"),
            atIndex(0))
        .satisfies(
            line ->
                assertThat(line).startsWith("\tat dev.dramatis.PreviewTest.fail(PreviewTest.java:"),
            atIndex(1));
  }

  @Test
  void failingPrompt_ofTheMainClass_isSaidOnceAndNotLogged() {
    try (LogCapture log = new LogCapture()) {
      assertThat(preview(PreviewTest::cast, "moody")).isEqualTo(1);
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void hostObjectThatNobodyGives_namesTheLineThatAsks() {
    Supplier<CharacterRegistry> asking =
        () ->
            CharacterRegistry.builder()
                .withoutLog()
                .add(character("a", "A", "voices/a.wav").build(), PreviewTest::ask)
                .banks()
                .load();

    assertThat(preview(asking, "a")).isEqualTo(1);
    assertThat(text(err)).contains("\tat dev.dramatis.PreviewTest.ask(PreviewTest.java:");
  }

  @Test
  void needs_areListedWhetherTheyAreMetOrNot() {
    assertThat(preview(PreviewTest::inn)).isZero();
    assertThat(text(out))
        .isEqualTo(
            """
            ID      NAME    KIND    LANGUAGES  VOICE              NEEDS
            waiter  Waiter  custom  -          voices/waiter.wav  StringBuilder, List (optional)
            1 character of 1 bank, no errors
            """);
    assertThat(text(err)).isEmpty();
  }

  @Test
  void greeting_standsAfterThePrompt() {
    assertThat(preview(PreviewTest::inn, "waiter", "--with", Factory.class.getName())).isZero();
    assertThat(text(out)).isEqualTo("You serve Ada.\n\nGreeting: Good evening, Ada.\n");
  }

  @Test
  void requiredNeed_withoutAnObject_isOneLineWithTheFix() {
    assertThat(preview(PreviewTest::inn, "waiter")).isEqualTo(1);
    assertThat(text(out)).isEmpty();
    assertThat(text(err))
        .hasLineCount(1)
        .endsWith(
            "the host gives no java.lang.StringBuilder; pass one with"
                + " SessionOptions.builder().with(StringBuilder.class, …)\n");
  }

  private static CharacterRegistry inn() {
    TestBank bank =
        new TestBank("inn") {
          @Override
          public boolean hasTemplates() {
            return true;
          }

          @Override
          public String greeting(String id, @Nullable Object inputs, PromptContext context) {
            return "Good evening, " + context.get(StringBuilder.class) + ".";
          }
        };
    PromptGenerator waiter = context -> "You serve " + context.get(StringBuilder.class) + ".\n";
    bank.with(
        character("waiter", "Waiter", "voices/waiter.wav")
            .need(Need.required(StringBuilder.class))
            .need(Need.optional(List.class)),
        () -> waiter);
    return CharacterRegistry.builder()
        .withoutLog()
        .anyPerSession()
        .houseRules(TestBank.PLAIN)
        .banks(bank)
        .load();
  }

  @Test
  void loadErrors_areSaidOnceAndTheStatus() {
    try (LogCapture log = new LogCapture()) {
      Supplier<CharacterRegistry> broken =
          () ->
              CharacterRegistry.builder()
                  .withoutLog()
                  .banks(
                      new TestBank("a")
                          .with("anna", "Anna")
                          .withUnusable(
                              "bad",
                              "Bad",
                              () -> {
                                throw new IllegalStateException("no such path");
                              }),
                      new TestBank("b").with("anna", "Anna of b").with("bert", "Bert"))
                  .load();

      assertThat(preview(broken)).isEqualTo(1);
      assertThat(text(out))
          .contains("anna", "bert")
          .endsWith("2 characters of 2 banks, 2 errors\n");
      assertThat(text(err).lines())
          .hasSize(2)
          .anyMatch(line -> line.startsWith("anna in bank b: "))
          .anyMatch(line -> line.startsWith("bad in bank a: "));
      assertThat(log.lines()).isEmpty();
    }
  }

  private static String ask(PromptContext context) {
    return context.get(StringBuilder.class).toString();
  }

  @Test
  void noCharacters_showsTheWayOut() {
    Supplier<CharacterRegistry> nobody =
        () -> CharacterRegistry.builder().classLoader(ClassLoader.getPlatformClassLoader()).load();

    assertThat(preview(nobody)).isEqualTo(1);
    assertThat(text(out)).isEmpty();
    assertThat(text(err))
        .startsWith("No characters found: ")
        .contains("<artifactId>dramatis-processor</artifactId>")
        .doesNotContain("\tat ");
  }

  @Test
  void help_isOnStandardOutput() {
    assertThat(preview(PreviewTest::cast, "--help")).isZero();
    assertThat(text(out)).startsWith("Usage: java -cp … dev.dramatis.Preview [id ");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void help_mayStandBehindOtherArguments() {
    assertThat(preview(PreviewTest::cast, "moody", "--help")).isZero();
    assertThat(text(out)).startsWith("Usage: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b|a and b are 2 ids; ask for one character at a time",
        "-x|there is no option -x; --help shows all of them",
        "a --sed 7|there is no option --sed; did you mean --seed?",
        "--seed 7|--seed changes a prompt; add the id of a character",
        "a --seed|--seed has no value; --help shows how to write it",
        "a --seed 7 --seed=8|--seed stands there twice; remove one of the two",
        "a --seed x|--seed is \"x\"; write a whole number, such as --seed 7",
        "a --seed=|--seed is \"\"; write a whole number, such as --seed 7",
        "a --time 8:00|--time is \"8:00\"; write a time, such as 2026-01-01T08:00 or"
            + " 2026-01-01T08:00[Europe/Paris]",
        "a --time 2026-01-01T08:00[Mars]|--time is \"2026-01-01T08:00[Mars]\"; write a time, such as"
            + " 2026-01-01T08:00 or 2026-01-01T08:00[Europe/Paris]"
      })
  void wrongArguments_areOneLineWithTheFix(String arguments, String message) {
    assertThat(preview(PreviewTest::cast, arguments.split(" "))).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).isEqualTo(message + "\n");
  }

  @Test
  void sameSeedAndTime_giveTheSamePrompt() {
    String prompt = prompt("--seed", "7", "--time", "2026-01-01T08:00");

    assertThat(prompt).isEqualTo(prompt("--time=2026-01-01T08:00", "--seed=7"));
    assertThat(prompt).isNotEqualTo(prompt("--seed", "8", "--time", "2026-01-01T08:00"));
    assertThat(prompt("--seed", "7"))
        .contains(DRAW.matcher(prompt).results().findFirst().orElseThrow().group());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01T08:00, 2026-01-01T08:00Z",
    "2026-01-01T08:00:30, 2026-01-01T08:00:30Z",
    "2026-01-01T08:00+05:30, 2026-01-01T08:00+05:30",
    "2026-07-01T08:00[Europe/Paris], 2026-07-01T08:00+02:00[Europe/Paris]",
    "2026-07-01T08:00+02:00[Europe/Paris], 2026-07-01T08:00+02:00[Europe/Paris]",
    "2026-01-01T08:00Z, 2026-01-01T08:00Z"
  })
  void time_isTheSessions(String given, String told) {
    assertThat(prompt("--time", given)).contains(" at " + told + " for nobody");
  }

  @Test
  void namedFactory_givesHostObjects() {
    assertThat(prompt("--with", Factory.class.getName(), "--seed", "7")).contains(" for Ada.");
    assertThat(prompt("--seed", "7")).contains(" for nobody.");
  }

  @Test
  void seedAndTime_winOverThoseOfTheFactory() {
    assertThat(prompt("--with", Factory.class.getName())).contains("at 2000-01-01T00:00Z");
    assertThat(prompt("--with", Factory.class.getName(), "--time", "2026-01-01T08:00"))
        .contains("at 2026-01-01T08:00Z for Ada");
  }

  static List<Arguments> wrongFactories() {
    String fix = "or its constructor without parameters is not public; make both public";
    return List.of(
        Arguments.of(
            "com.acme.Missing",
            "there is no class com.acme.Missing on the class path;"
                + " compile it, and write its name with its package"),
        Arguments.of(NotPublic.class.getName(), NotPublic.class.getName() + " " + fix),
        Arguments.of(
            PrivateConstructor.class.getName(), PrivateConstructor.class.getName() + " " + fix),
        Arguments.of(
            WithParameter.class.getName(),
            WithParameter.class.getName()
                + " has no constructor without parameters; add a public one"),
        Arguments.of(
            "sun.security.provider.Sun",
            "sun.security.provider.Sun is in a package that its module does not export;"
                + " add \"exports sun.security.provider;\" to the module"),
        Arguments.of(
            "java.lang.Object",
            "java.lang.Object is no Supplier;"
                + " let it implement java.util.function.Supplier<SessionOptions>"),
        Arguments.of(
            OfText.class.getName(),
            OfText.class.getName()
                + " gives an object of java.lang.String; let its get() return SessionOptions"),
        Arguments.of(
            OfNull.class.getName(),
            OfNull.class.getName() + " gives null; let its get() return SessionOptions"),
        Arguments.of(
            AbstractFactory.class.getName(),
            AbstractFactory.class.getName() + " is abstract; name a class that is not"));
  }

  @ParameterizedTest
  @MethodSource
  void wrongFactories(String name, String message) {
    assertThat(preview(PreviewTest::cast, "drawn", "--with", name)).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).isEqualTo(message + "\n");
  }

  @ParameterizedTest
  @ValueSource(classes = {FailingConstructor.class, FailingGet.class, FailingInitializer.class})
  void failingFactory_isOneLineAndThePlace(Class<?> factory) {
    assertThat(preview(PreviewTest::cast, "drawn", "--with", factory.getName())).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err))
        .startsWith(
            factory.getName()
                + " fails: java.lang.IllegalStateException: not today\n"
                + "\tat dev.dramatis.PreviewTest.fail(PreviewTest.java:")
        .hasLineCount(2);
  }

  @Test
  void nullAsAHostObject_namesTheLineThatGivesIt() {
    assertThat(preview(PreviewTest::cast, "drawn", "--with", GivingNull.class.getName()))
        .isEqualTo(2);
    assertThat(text(err))
        .contains("the java.lang.StringBuilder given to with(StringBuilder.class, …) is null")
        .contains("\tat dev.dramatis.PreviewTest$GivingNull.get(PreviewTest.java:");
  }

  public static class Factory implements Supplier<SessionOptions> {
    @Override
    public SessionOptions get() {
      return SessionOptions.builder()
          .clock(Clock.fixed(Instant.parse("2000-01-01T00:00:00Z"), ZoneOffset.UTC))
          .with(StringBuilder.class, new StringBuilder("Ada"))
          .build();
    }
  }

  static final class NotPublic extends Factory {}

  public abstract static class AbstractFactory extends Factory {}

  public static final class PrivateConstructor extends Factory {
    private PrivateConstructor() {}
  }

  public static final class WithParameter extends Factory {
    public WithParameter(String name) {
      assertThat(name).isNotNull();
    }
  }

  public static final class OfText implements Supplier<String> {
    @Override
    public String get() {
      return "options";
    }
  }

  public static final class OfNull implements Supplier<@Nullable SessionOptions> {
    @Override
    public @Nullable SessionOptions get() {
      return null;
    }
  }

  public static final class GivingNull extends Factory {
    @Override
    @SuppressWarnings("NullAway")
    public SessionOptions get() {
      return SessionOptions.builder().with(StringBuilder.class, null).build();
    }
  }

  public static final class FailingConstructor extends Factory {
    public FailingConstructor() {
      fail();
    }
  }

  public static final class FailingGet extends Factory {
    @Override
    public SessionOptions get() {
      throw new IllegalArgumentException(fail());
    }
  }

  public static final class FailingInitializer extends Factory {
    static final String NAME = fail();
  }

  private String prompt(String... options) {
    out.reset();
    List<String> args = new ArrayList<>(List.of("drawn"));
    args.addAll(List.of(options));
    assertThat(preview(PreviewTest::cast, args.toArray(String[]::new))).as(text(err)).isZero();
    return text(out);
  }

  private int preview(Supplier<CharacterRegistry> registry, String... args) {
    return Preview.run(args, utf8(out), utf8(err), registry);
  }

  private static CharacterRegistry cast() {
    return CharacterRegistry.builder()
        .withoutLog()
        .add(character("moody", "Moody", "voices/moody.wav").build(), context -> fail())
        .add(
            character("developpeuse", "Développeuse", "voices/dev.wav")
                .languages("fr", "en")
                .build(),
            context -> "Tu développes.")
        .add(
            character("drawn", "Drawn", "voices/drawn.wav")
                .need(Need.optional(StringBuilder.class))
                .build(),
            context ->
                "Draw %s at %s for %s."
                    .formatted(
                        context.random().nextInt(1_000_000),
                        context.now(),
                        context.find(StringBuilder.class).map(Object::toString).orElse("nobody")))
        .banks()
        .load();
  }

  private static String fail() {
    throw new IllegalStateException("not today");
  }

  private static CharacterDefinition.Builder character(String id, String name, String voice) {
    return CharacterDefinition.builder(id, name)
        .voice(new FileVoiceSource(voice, null, null, null, null));
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
