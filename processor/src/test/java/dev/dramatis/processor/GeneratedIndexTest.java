package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Listed;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.QuizItem;
import dev.dramatis.instructions.QuizShowInstructions;
import dev.dramatis.processor.harness.CompiledClasses;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundVoiceSource;
import dev.dramatis.voice.SoundInstance;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the generated code does, run from what each compiler made of it. */
class GeneratedIndexTest {

  @TempDir private Path folder;

  private static final String FREESOUND =
      """
      @FreesoundVoice(path = "b.wav", url = "https://freesound.org/people/a/sounds/7/", startTime = 3,
          sound = @FreesoundSound(id = 7, name = "n", username = "u", license = "CC0"))
      """;

  @ParameterizedTest
  @EnumSource
  void definition_hasEverythingThatTheAnnotationsSay(CompilerUnderTest compiler) {
    CharacterDefinition definition =
        definition(
            compiler,
            """
            @Character(name = "Quiz \\"show\\" é", description = "Asks «who».", languages = {"en", "fr"}, tags = {"game", "fun"},
                comment = "note", listed = Listed.UNDECIDED, order = 4)
            @QuizShowPrompt(questions = @QuizQuestion(question = "Who?", answer = "$S {me} \\\\u0041"))
            """
                + FREESOUND
                + "class A {}");

    assertThat(definition.id()).isEqualTo("a");
    assertThat(definition.name()).isEqualTo("Quiz \"show\" é");
    assertThat(definition.bank()).isEqualTo("cast");
    assertThat(definition.className()).contains("cast.A");
    assertThat(definition.description()).contains("Asks «who».");
    assertThat(definition.languages()).containsExactly("en", "fr");
    assertThat(definition.tags()).containsExactly("game", "fun");
    assertThat(definition.comment()).contains("note");
    assertThat(definition.listed()).isEqualTo(Listed.UNDECIDED);
    assertThat(definition.order()).hasValue(4);
    assertThat(definition.voice())
        .isEqualTo(
            new FreesoundVoiceSource(
                "b.wav",
                "https://freesound.org/people/a/sounds/7/",
                3,
                new SoundInstance(7, "n", "u", "CC0")));
    assertThat(definition.instructions())
        .contains(new QuizShowInstructions(List.of(new QuizItem("Who?", "$S {me} \\u0041")), null));
  }

  @ParameterizedTest
  @EnumSource
  void definition_leavesOutWhatTheAnnotationsDo(CompilerUnderTest compiler) {
    CharacterDefinition definition =
        definition(
            compiler,
            "@Character(name = \"A\") @FileVoice(path = \"a.wav\") @ConstantPrompt(\"x\") class A {}");

    assertThat(definition.description()).isEmpty();
    assertThat(definition.languages()).isEmpty();
    assertThat(definition.tags()).isEmpty();
    assertThat(definition.comment()).isEmpty();
    assertThat(definition.listed()).isEqualTo(Listed.YES);
    assertThat(definition.order()).isEmpty();
    assertThat(definition.voice()).isEqualTo(new FileVoiceSource("a.wav", null, null, null, null));
    assertThat(definition.instructions()).contains(new ConstantInstructions("x"));
    assertThat(definition.traits()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void comment_writtenEmpty_isOne(CompilerUnderTest compiler) {
    CharacterDefinition definition =
        definition(
            compiler,
            """
            @Character(name = "A", comment = "") @FileVoice(path = "a.wav") @ConstantPrompt("x")
            class A {}
            """);

    assertThat(definition.comment()).contains("");
  }

  @ParameterizedTest
  @EnumSource
  void trait_bindsEveryTypeOfValue(CompilerUnderTest compiler) {
    Project project =
        compiled(
            compiler,
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
                  Listed[] states() default {}; @NullIfAbsent int missing() default 7;
                  @NullIfAbsent byte[] none() default {};
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
                """));

    CharacterDefinition definition = registry(project).find("a").orElseThrow();
    assertThat(definition.traits())
        .singleElement()
        .hasToString(
            "AllValues[text=t, flag=true, b=-1, s=-2, i=-2147483648, l=9223372036854775807, c=\","
                + " f=NaN, d=-Infinity, e=NO, texts=[x, é\n], numbers=[1, 2], states=[YES],"
                + " missing=null, none=null]");
  }

  @ParameterizedTest
  @EnumSource
  void promptGenerator_speaksForTheCharacter(CompilerUnderTest compiler) {
    Project project =
        compiled(
            compiler,
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
                  public String persona(PromptContext context) {
                    return "in code; " + context.instructionsPersona();
                  }
                }
                """));

    try (CharacterSession session = registry(project).open("a")) {
      assertThat(session.systemPrompt()).contains("in code; ", "said as data");
    }
  }

  @ParameterizedTest
  @EnumSource
  void character_canBeAnyClassThatItsPackageCanCreate(CompilerUnderTest compiler) {
    Project project =
        compiled(
            compiler,
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
                """));

    CharacterRegistry registry = registry(project);
    assertThat(registry.definitions())
        .extracting(CharacterDefinition::id)
        .containsExactly("nested", "old", "pair");
    for (CharacterDefinition definition : registry.definitions()) {
      registry.open(definition.id()).close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void listing_loadsNoCharacterClass(CompilerUnderTest compiler) {
    CompiledClasses cast = threeCharacters(compiler).load();
    CharacterRegistry registry = CharacterRegistry.of(cast.index("cast"));

    assertThat(registry.definitions()).hasSize(3);
    assertThat(registry.findByName("B")).isPresent();
    assertThat(registry.findByVoice("voices/C.wav")).hasSize(1);
    assertThat(cast.loaded()).doesNotContain("cast.A", "cast.B", "cast.C");
  }

  @ParameterizedTest
  @EnumSource
  void opening_loadsNoOtherCharacterClass(CompilerUnderTest compiler) {
    CompiledClasses cast = threeCharacters(compiler).load();

    CharacterRegistry.of(cast.index("cast")).open("b").close();

    assertThat(cast.loaded()).contains("cast.B").doesNotContain("cast.A", "cast.C");
  }

  @ParameterizedTest
  @EnumSource
  void opening_oneOfMany_loadsOneShard(CompilerUnderTest compiler) {
    CompiledClasses cast = many(compiler, 100).load();

    CharacterRegistry.of(cast.index("cast")).open("c12").close();

    assertThat(cast.loaded())
        .hasSize(3)
        .contains("cast.CharacterIndex", "cast.C12")
        .anyMatch(name -> name.startsWith("cast.CharacterIndexShard"));
  }

  @ParameterizedTest
  @EnumSource
  void opening_oneOfMoreThanAHundred_alsoLoadsWhatReadsItsText(CompilerUnderTest compiler) {
    CompiledClasses cast = many(compiler, 101).load();

    CharacterRegistry.of(cast.index("cast")).open("c12").close();

    assertThat(cast.loaded()).hasSize(4).contains("cast.CharacterIndexDefinitions");
  }

  @ParameterizedTest
  @EnumSource
  void manyCharacters_areAllFound(CompilerUnderTest compiler) {
    CharacterBank bank = many(compiler, 400).load().index("cast");

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
  @EnumSource
  void bank_namesTheIndexAndHoldsSeveralPackages(CompilerUnderTest compiler) {
    Project project =
        compiled(
            compiler,
            Sources.character("A")
                .andIn(
                    "cast.more",
                    "B",
                    "@Character(name = \"B\") @FileVoice(path = \"b.wav\") @ConstantPrompt(\"b\") class B {}")
                .andFile(
                    "story.package-info",
                    "@dev.dramatis.annotation.Bank(\"story-1\") package story;"));

    CharacterBank bank = project.load().index("story");
    assertThat(bank.name()).isEqualTo("story-1");
    CharacterRegistry registry = CharacterRegistry.of(bank);
    registry.open("a").close();
    registry.open("b").close();
  }

  @ParameterizedTest
  @EnumSource
  void bank_whoseNameEndsAComment_isQuoted(CompilerUnderTest compiler) {
    Project project =
        Sources.character("A")
            .andFile(
                "cast.package-info",
                "@dev.dramatis.annotation.Bank(\"*/ class X {\") package cast;")
            .in(folder, compiler);

    project.compile().expectSuccess();

    assertThat(project.load().index("cast").name()).isEqualTo("*/ class X {");
  }

  @ParameterizedTest
  @EnumSource
  void text_withSeparatorsOfLines_staysWhole(CompilerUnderTest compiler) {
    Project project =
        Sources.of(
                "A",
                """
                @Character(name = "A", comment = "\\u2029b", tags = "b\\u2028\\u2029b")
                @FileVoice(path = "a.wav") @ConstantPrompt("one\\u2028two") class A {}
                """)
            .in(folder, compiler);

    project.compile().expectSuccess();

    CharacterDefinition definition = project.load().registry().find("a").orElseThrow();
    assertThat(definition.comment()).contains("\u2029b");
    assertThat(definition.tags()).containsExactly("b\u2028\u2029b");
    assertThat(definition.instructions()).contains(new ConstantInstructions("one\u2028two"));
  }

  @ParameterizedTest
  @EnumSource
  void servicesEntry_namesTheIndex(CompilerUnderTest compiler) {
    assertThat(threeCharacters(compiler).generated())
        .containsEntry("META-INF/services/dev.dramatis.spi.CharacterBank", "cast.CharacterIndex\n");
  }

  @ParameterizedTest
  @EnumSource
  void generatedSources_areAscii(CompilerUnderTest compiler) {
    String charset = System.getProperty("sun.jnu.encoding");
    assumeTrue(
        Charset.forName(charset).newEncoder().canEncode("東京"),
        () -> "no file can be named 東京 in " + charset);
    Project project =
        compiled(
            compiler,
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
                """));

    assertThat(project.generated().entrySet())
        .filteredOn(file -> file.getKey().endsWith(".java"))
        .allSatisfy(file -> assertThat(file.getValue()).isASCII());
    CharacterRegistry registry = registry(project);
    assertThat(registry.find("developpeuse").orElseThrow().name()).isEqualTo("開発者 \uD83C\uDFAD");
    registry.open("東京").close();
  }

  private Project threeCharacters(CompilerUnderTest compiler) {
    return compiled(compiler, Sources.character("A").andCharacter("B").andCharacter("C"));
  }

  /** So many characters, one of them a teacher of mathematics by the name of a class of Java's. */
  private Project many(CompilerUnderTest compiler, int count) {
    String classes =
        IntStream.range(0, count)
            .mapToObj(i -> i == 0 ? "Math" : "C" + i)
            .map(
                name ->
                    """
                    @Character(name = "Name %1$s") @FileVoice(path = "%1$s.wav") @ConstantPrompt("x")
                    final class %1$s {}
                    """
                        .formatted(name))
            .collect(Collectors.joining());
    Project project = Sources.of("Many", classes).in(folder, compiler);
    Outcome outcome = project.compile();
    assertThat(outcome.isSuccess()).as(outcome.told().toString()).isTrue();
    return project;
  }

  private CharacterDefinition definition(CompilerUnderTest compiler, String body) {
    return registry(compiled(compiler, Sources.of("A", body))).find("a").orElseThrow();
  }

  private Project compiled(CompilerUnderTest compiler, Sources sources) {
    Project project = sources.in(folder, compiler);
    project.compile().expectSuccess();
    return project;
  }

  private static CharacterRegistry registry(Project project) {
    return CharacterRegistry.of(project.load().index("cast"));
  }
}
