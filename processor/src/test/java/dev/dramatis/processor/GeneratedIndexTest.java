package dev.dramatis.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.dramatis.CharacterDefinition;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.Listed;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.QuizQuestion;
import dev.dramatis.instructions.QuizShowInstructions;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundSound;
import dev.dramatis.voice.FreesoundVoiceSource;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generated code does, run from what javac made of it. */
class GeneratedIndexTest {

  private static final String FREESOUND =
      """
      @FreesoundVoice(path = "b.wav", url = "https://freesound.org/people/a/sounds/7/", startTime = 3,
          sound = @FreesoundSound(id = 7, name = "n", username = "u", license = "CC0"))
      """;

  @Test
  void definition_hasEverythingThatTheAnnotationsSay() {
    CharacterDefinition definition =
        definition(
            """
            @Character(name = "Quiz \\"show\\" é", languages = {"en", "fr"}, tags = {"game", "fun"},
                comment = "note", listed = Listed.UNDECIDED, order = 4)
            @QuizShowPrompt(questions = @QuizQuestion(question = "Who?", answer = "$S {me} \\\\u0041"))
            """
                + FREESOUND
                + "class A {}");

    assertThat(definition.id()).isEqualTo("a");
    assertThat(definition.name()).isEqualTo("Quiz \"show\" é");
    assertThat(definition.bank()).isEqualTo("cast");
    assertThat(definition.className()).contains("cast.A");
    assertThat(definition.languages()).containsExactly("en", "fr");
    assertThat(definition.tags()).containsExactly("game", "fun");
    assertThat(definition.comment()).contains("note");
    assertThat(definition.listed()).isEqualTo(Listed.UNDECIDED);
    assertThat(definition.order()).isEqualTo(4);
    assertThat(definition.voice())
        .isEqualTo(
            new FreesoundVoiceSource(
                "b.wav",
                "https://freesound.org/people/a/sounds/7/",
                3,
                new FreesoundSound(7, "n", "u", "CC0")));
    assertThat(definition.instructions())
        .contains(
            new QuizShowInstructions(List.of(new QuizQuestion("Who?", "$S {me} \\u0041")), null));
  }

  @Test
  void definition_leavesOutWhatTheAnnotationsDo() {
    CharacterDefinition definition =
        definition(
            "@Character(name = \"A\") @FileVoice(path = \"a.wav\") @ConstantPrompt(\"x\") class A {}");

    assertThat(definition.languages()).isEmpty();
    assertThat(definition.tags()).isEmpty();
    assertThat(definition.comment()).isEmpty();
    assertThat(definition.listed()).isEqualTo(Listed.YES);
    assertThat(definition.order()).isEqualTo(Integer.MAX_VALUE);
    assertThat(definition.voice()).isEqualTo(new FileVoiceSource("a.wav", null, null, null, null));
    assertThat(definition.instructions()).contains(new ConstantInstructions("x"));
    assertThat(definition.traits()).isEmpty();
  }

  @Test
  void trait_bindsEveryTypeOfValue() {
    Compilation compilation =
        Sources.of(
                "A",
                """
                @Character(name = "A") @FileVoice(path = "a.wav") @ConstantPrompt("x")
                @All(text = "t", flag = true, b = -1, s = -2, i = Integer.MIN_VALUE,
                    l = Long.MAX_VALUE, c = '"', f = Float.NaN, d = Double.NEGATIVE_INFINITY,
                    e = Listed.NO, texts = {"x", "é\\n"}, numbers = {1, 2}, states = Listed.YES)
                class A {}
                """)
            .and(
                "All",
                """
                @BindsTo(AllValues.class) public @interface All {
                  String text() default ""; boolean flag() default false; byte b() default 0;
                  short s() default 0; int i() default 0; long l() default 0; char c() default ' ';
                  float f() default 0; double d() default 0; Listed e() default Listed.YES;
                  String[] texts() default {}; long[] numbers() default {};
                  Listed[] states() default {}; @OrNull int missing() default 7;
                  @OrNull byte[] none() default {};
                }
                """)
            .and(
                "AllValues",
                """
                public record AllValues(String text, boolean flag, byte b, Short s, int i, Long l,
                    char c, float f, Double d, Listed e, List<String> texts, List<Long> numbers,
                    List<Listed> states, Integer missing, List<Byte> none) implements Trait {
                  public AllValues(String text, boolean flag, byte b, Short s, int i, Long l,
                      char c, float f, Double d, Listed e, List<String> texts, List<Long> numbers,
                      List<Listed> states, String missing, List<Byte> none) {
                    this(text, flag, b, s, i, l, c, f, d, e, texts, numbers, states, -1, none);
                  }
                }
                """)
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
    CharacterDefinition definition = registry(compilation).find("a").orElseThrow();
    assertThat(definition.traits())
        .singleElement()
        .hasToString(
            "AllValues[text=t, flag=true, b=-1, s=-2, i=-2147483648, l=9223372036854775807, c=\","
                + " f=NaN, d=-Infinity, e=NO, texts=[x, é\n], numbers=[1, 2], states=[YES],"
                + " missing=null, none=null]");
  }

  @Test
  void promptGenerator_speaksForTheCharacter() {
    Compilation compilation =
        Sources.of(
                "A",
                """
                @Character(name = "A") @FileVoice(path = "a.wav") @ConstantPrompt("said as data")
                class A extends Speaker {}
                """)
            .and(
                "Speaker",
                """
                abstract class Speaker implements PromptGenerator {
                  public String systemPrompt(PromptContext context) {
                    return "in code; " + context.instructionsPrompt();
                  }
                }
                """)
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
    try (CharacterSession session = registry(compilation).open("a")) {
      assertThat(session.systemPrompt()).startsWith("in code; ").contains("said as data");
    }
  }

  @Test
  void character_canBeAnyClassThatItsPackageCanCreate() {
    Compilation compilation =
        Sources.of(
                "A",
                """
                class A {
                  @Character(name = "Nested") @FileVoice(path = "a.wav") @ConstantPrompt("x")
                  protected static class Nested<T extends Comparable<T>> { Nested() {} }
                  @Deprecated(forRemoval = true)
                  @Character(name = "Old") @FileVoice(path = "b.wav") @ConstantPrompt("x")
                  static class Old {}
                  @Character(name = "Record") @FileVoice(path = "c.wav") @ConstantPrompt("x")
                  record Pair() {}
                }
                """)
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
    CharacterRegistry registry = registry(compilation);
    assertThat(registry.definitions())
        .extracting(CharacterDefinition::id)
        .containsExactly("nested", "old", "pair");
    for (CharacterDefinition definition : registry.definitions()) {
      registry.open(definition.id()).close();
    }
  }

  @Test
  void listing_loadsNoCharacterClass() {
    CompiledCast cast = new CompiledCast(threeCharacters());
    CharacterRegistry registry = CharacterRegistry.of(cast.index("cast"));

    assertThat(registry.definitions()).hasSize(3);
    assertThat(registry.findByName("B")).isPresent();
    assertThat(registry.findByVoice("voices/C.wav")).hasSize(1);
    assertThat(cast.loaded()).doesNotContain("cast.A", "cast.B", "cast.C");
  }

  @Test
  void opening_loadsNoOtherCharacterClass() {
    CompiledCast cast = new CompiledCast(threeCharacters());

    CharacterRegistry.of(cast.index("cast")).open("b").close();

    assertThat(cast.loaded()).contains("cast.B").doesNotContain("cast.A", "cast.C");
  }

  @Test
  void opening_oneOfMany_loadsOneShardAndOneFactory() {
    CompiledCast cast = new CompiledCast(many(400));

    CharacterRegistry.of(cast.index("cast")).open("c123").close();

    assertThat(cast.loaded())
        .hasSize(4)
        .contains("cast.CharacterIndex", "cast.C123")
        .anyMatch(name -> name.startsWith("cast.CharacterIndexShard"))
        .anyMatch(name -> name.startsWith("cast.CharacterFactory_"));
  }

  @Test
  void manyCharacters_areAllFound() {
    CharacterBank bank = new CompiledCast(many(400)).index("cast");

    assertThat(bank.size()).isEqualTo(400);
    assertThat(bank.ids()).hasSize(400).isSorted();
    for (int i = 0; i < 400; i++) {
      String id = bank.ids().get(i);
      CharacterDefinition definition = Objects.requireNonNull(bank.find(id));
      assertThat(bank.idOf(definition.name())).isEqualTo(id);
      assertThat(bank.create(id)).isNotNull();
      assertThat(bank.idHashes()[i]).isEqualTo(id.hashCode());
      assertThat(bank.nameHashes()[i]).isEqualTo(definition.name().hashCode());
    }
    assertThat(bank.find("none")).isNull();
    assertThat(bank.idOf("none")).isNull();
    assertThat(bank.create("none")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"texts = TEXTS", "numbers = NUMBERS", "both = BOTH", "mixed = MIXED"})
  void charactersWithAsManyValuesAsAreAllowed_fitIntoTheirClasses(String values) {
    Sources sources =
        Sources.of(
                "Heavy",
                "@BindsTo(Weight.class) public @interface Heavy { String[] texts() default {};"
                    + " long[] numbers() default {}; Two[] both() default {};"
                    + " double[] mixed() default {}; }")
            .and(
                "Two",
                "@BindsTo(Pair.class) public @interface Two { String a() default \"\"; long b() default 0; }")
            .and("Pair", "public record Pair(String a, long b) {}")
            .and(
                "Weight",
                "public record Weight(List<String> texts, List<Long> numbers, List<Pair> both,"
                    + " List<Double> mixed) implements Trait {}");
    for (int i = 0; i < 4; i++) {
      sources.and(
          "A" + i,
          """
          @Character(name = "A%1$d") @FileVoice(path = "%1$d.wav") @ConstantPrompt("x") @Heavy(%2$s)
          class A%1$d {}
          """
              .formatted(i, values(values, i)));
    }

    Compilation compilation = sources.compile();

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(registry(compilation).definitions()).hasSize(4);
  }

  /** Distinct values, as many as one character may have less its voice, prompt and lists. */
  private static String values(String values, int character) {
    return values
        .replace("TEXTS", repeat(4_980, i -> "\"%dx%d\"".formatted(character, i)))
        .replace("NUMBERS", repeat(4_980, i -> (1L << 40) + 10_000L * character + i + "L"))
        .replace("MIXED", repeat(4_980, i -> 10_000L * character + i + ".5"))
        .replace(
            "BOTH",
            repeat(
                1_660,
                i -> "@Two(a = \"%1$dy%2$d\", b = %1$d7777%2$dL)".formatted(character + 1, i)));
  }

  private static String repeat(int count, IntFunction<String> value) {
    return IntStream.range(0, count).mapToObj(value).collect(joining(", ", "{", "}"));
  }

  @Test
  void bank_namesTheIndexAndHoldsSeveralPackages() {
    Compilation compilation =
        Sources.character("A")
            .andIn(
                "cast.more",
                "B",
                "@Character(name = \"B\") @FileVoice(path = \"b.wav\") @ConstantPrompt(\"b\") class B {}")
            .andFile(
                "story.package-info", "@dev.dramatis.annotation.Bank(\"story-1\") package story;")
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
    CharacterBank bank = new CompiledCast(compilation).index("story");
    assertThat(bank.name()).isEqualTo("story-1");
    CharacterRegistry registry = CharacterRegistry.of(bank);
    registry.open("a").close();
    registry.open("b").close();
  }

  @Test
  void servicesEntry_namesTheIndex() {
    assertThat(threeCharacters())
        .generatedFile(
            javax.tools.StandardLocation.CLASS_OUTPUT,
            "META-INF/services/dev.dramatis.spi.CharacterBank")
        .contentsAsUtf8String()
        .isEqualTo("cast.CharacterIndex\n");
  }

  @Test
  void generatedSources_doNotDependOnTheOrderOfTheInputs() {
    Compilation one = Sources.character("A").andCharacter("B").andCharacter("C").compile();
    Compilation other = Sources.character("C").andCharacter("A").andCharacter("B").compile();

    assertThat(texts(other)).isEqualTo(texts(one));
  }

  @Test
  void generatedSources_areAscii() {
    Compilation compilation =
        Sources.of(
                "Développeuse",
                """
                @Character(name = "開発者 \uD83C\uDFAD", tags = "é",
                    allow = "UnspeakableText")
                @FileVoice(path = "a.wav") @ConstantPrompt("« Où ? »") class Développeuse {}
                """)
            .and(
                "東京",
                """
                @Character(name = "Tōkyō") @FileVoice(path = "b.wav") @ConstantPrompt("x")
                class 東京 {}
                """)
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(texts(compilation)).allSatisfy(text -> assertThat(text).isASCII());
    CharacterRegistry registry = registry(compilation);
    assertThat(registry.find("developpeuse").orElseThrow().name()).isEqualTo("開発者 \uD83C\uDFAD");
    registry.open("東京").close();
  }

  private static List<String> texts(Compilation compilation) {
    return compilation.generatedSourceFiles().stream()
        .map(GeneratedIndexTest::text)
        .sorted()
        .toList();
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Compilation threeCharacters() {
    Compilation compilation = Sources.character("A").andCharacter("B").andCharacter("C").compile();
    assertThat(compilation).succeededWithoutWarnings();
    return compilation;
  }

  private static Compilation many(int count) {
    String classes =
        Stream.iterate(0, i -> i + 1)
            .limit(count)
            .map(
                i ->
                    """
                    @Character(name = "Name %1$d") @FileVoice(path = "%1$d.wav") @ConstantPrompt("x")
                    final class C%1$d {}
                    """
                        .formatted(i))
            .reduce("", String::concat);
    Compilation compilation = Sources.of("Many", classes).compile("-Xlint:-auxiliaryclass");
    assertThat(compilation).succeeded();
    return compilation;
  }

  private static CharacterDefinition definition(String body) {
    Compilation compilation = Sources.of("A", body).compile();
    assertThat(compilation).succeededWithoutWarnings();
    return registry(compilation).find("a").orElseThrow();
  }

  private static CharacterRegistry registry(Compilation compilation) {
    return CharacterRegistry.of(new CompiledCast(compilation).index("cast"));
  }
}
