package dev.dramatis.processor;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterDefinition;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.LoadError;
import dev.dramatis.processor.harness.ChildJvm;
import dev.dramatis.processor.harness.CompiledClasses;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.voice.FileVoiceSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cast so large that its definitions are kept as texts is like one that is kept as code. */
class LargeCastTest {

  private static final int ENOUGH = 1_030;

  /** No class file takes one, and UTF-8 cannot say the other. */
  private static final int MADE_BY_CODE = 2;

  @TempDir private static Path folder;

  private static Project large;

  @BeforeAll
  static void compileOnce() {
    large = compiled(large(), CompilerUnderTest.JAVAC, "large");
  }

  private static Project compiled(Sources sources, CompilerUnderTest compiler, String name) {
    Project project = sources.in(folder.resolve(name), compiler);
    project.compile().expectSuccess();
    return project;
  }

  @Test
  void definitions_areThoseOfASmallCast() {
    assertSame(large, compiled(special(), CompilerUnderTest.JAVAC, "small"));
  }

  @Test
  void files_areTheSameOnEcj() {
    Project ofEcj = compiled(large(), CompilerUnderTest.ECJ, "largeOfEcj");

    assertThat(ofEcj.generated()).isEqualTo(large.generated());
    assertSame(ofEcj, compiled(special(), CompilerUnderTest.ECJ, "smallOfEcj"));
  }

  @Test
  void files_areTheSameOnAMachineOfAnotherEncoding() {
    Project elsewhere = large().in(folder.resolve("elsewhere"), CompilerUnderTest.JAVAC);

    ChildJvm.Exit exit =
        elsewhere.compileIn(
            ChildJvm.current().with(Map.of("LC_ALL", "C")).with("-Dfile.encoding=ISO-8859-9"));

    assertThat(exit.code()).as(exit.output()).isZero();
    assertThat(elsewhere.generated()).isEqualTo(large.generated());
  }

  private static void assertSame(Project large, Project small) {
    try (CompiledClasses one = small.load();
        CompiledClasses other = large.load()) {
      CharacterBank bank = other.index("cast");
      Map<String, String> expected = byId(one.index("cast").definitions());

      assertThat(byId(bank.definitions()))
          .hasSize(expected.size() + ENOUGH)
          .containsAllEntriesOf(expected);
      assertThat(byId(expected.keySet().stream().map(bank::find).toList())).isEqualTo(expected);
    }
  }

  @Test
  void listing_loadsTheShardsOfWhatIsMadeByCode() {
    try (CompiledClasses classes = large.load()) {
      CharacterRegistry registry = CharacterRegistry.of(classes.index("cast"));

      assertThat(registry.definitions()).hasSizeGreaterThan(ENOUGH);
      assertThat(registry.near("fillr7")).contains("filler7");

      assertThat(shards(classes)).hasSize(MADE_BY_CODE);
    }
  }

  @Test
  void oneCharacter_loadsTheShardsOfItsNameAndId() {
    try (CompiledClasses classes = large.load()) {
      CharacterRegistry registry = CharacterRegistry.of(classes.index("cast"));

      CharacterDefinition found = registry.findByName("Filler 500").orElseThrow();
      try (CharacterSession session = registry.open(found.id())) {
        assertThat(session.systemPrompt()).contains("You are number 500.");
      }

      assertThat(shards(classes)).hasSizeBetween(1, 2);
      assertThat(registry.definitions()).contains(found);
    }
  }

  @Test
  void listing_hasTextsOfManyFewTimes() {
    Set<Object> descriptions = Collections.newSetFromMap(new IdentityHashMap<>());
    try (CompiledClasses classes = large.load()) {
      for (CharacterDefinition definition : classes.index("cast").definitions()) {
        descriptions.add(((FileVoiceSource) definition.voice()).description());
      }
    }

    assertThat(descriptions).hasSizeLessThan(ENOUGH / 50);
  }

  @Test
  void missingFile_isSaidAndHidesNobody() throws IOException {
    CharacterRegistry registry = withoutFile("cast/CharacterIndex.definitions");

    assertThat(registry.definitions()).isEmpty();

    assertThat(registry.find("filler7")).isPresent();
    assertThat(registry.report().errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.type()).isEqualTo(LoadError.Type.UNUSABLE_BANK);
              assertThat(error.reason()).contains("CharacterIndex.definitions is missing");
            });
  }

  @Test
  void missingRecord_hidesNobodyElse() throws IOException {
    CharacterRegistry registry = withoutFile("cast/NullsData.class");

    assertThat(registry.definitions())
        .hasSizeGreaterThan(ENOUGH)
        .noneMatch(definition -> definition.id().contains("null"));
    assertThat(registry.report().errors())
        .extracting(LoadError::subject)
        .containsExactlyInAnyOrder("left-out-to-null", "no-nulls");
  }

  private static List<String> shards(CompiledClasses classes) {
    return classes.loaded().stream().filter(name -> name.contains("Shard")).toList();
  }

  /** A registry of the large cast, one of whose files is gone, after it has been listed. */
  private static CharacterRegistry withoutFile(String name) throws IOException {
    Path file = large.output().resolve(name);
    Path away = folder.resolve("away");
    Files.move(file, away);
    try (CompiledClasses classes = large.load()) {
      CharacterRegistry registry = CharacterRegistry.of(classes.index("cast"));
      registry.definitions();
      registry.find("filler7");
      return registry;
    } finally {
      Files.move(away, file);
    }
  }

  private static Map<String, String> byId(List<CharacterDefinition> definitions) {
    return definitions.stream().collect(toMap(CharacterDefinition::id, LargeCastTest::everything));
  }

  private static String everything(CharacterDefinition it) {
    return Stream.of(
            it.id(),
            it.name(),
            it.bank(),
            it.className(),
            it.languages(),
            it.tags(),
            it.comment(),
            it.listed(),
            it.order(),
            it.voice(),
            it.instructions(),
            it.traits())
        .map(Object::toString)
        .collect(joining("\n"));
  }

  private static Sources large() {
    String fillers =
        IntStream.range(0, ENOUGH)
            .mapToObj(
                i ->
                    character("Filler" + i, "", "You are number " + i + ".")
                        .replace("name = \"Filler" + i, "name = \"Filler " + i))
            .collect(joining("\n"));
    return special().and("Fillers", fillers);
  }

  /** A character each for everything that a definition may have. */
  private static Sources special() {
    String long1 = "\"" + "a".repeat(40_000) + "\"";
    return kinds()
        .and("Plain", character("Plain", "", "x"))
        .and("Marks", character("Marks", "", "12:3 - + ! {a} \\\" \\n \\t \\\\ $S \\0"))
        .and(
            "Letters",
            character("Letters", "@All(text = \"\ud801\udc37\")", "\u00e9 \u6771\u4eac \u2028"))
        .and("HalfALetter", character("HalfALetter", "", "\\ud83c x"))
        .and(
            "TwoLongTexts",
            character("TwoLongTexts", "@All(text = " + long1 + ", texts = " + long1 + ")", "x"))
        .and(
            "Values",
            character(
                "Values",
                "@All(text = \"t\", flag = true, b = -1, s = -2, i = Integer.MIN_VALUE, l = Long.MAX_VALUE, c = '\\\"', f = Float.NaN, d = Double.NEGATIVE_INFINITY, mood = Mood.WILD, inner = @Inner(\"-\"), texts = {}, ints = {1, -2}, moods = {Mood.WILD, Mood.CALM}, inners = {@Inner(\"a\"), @Inner(\"\")})",
                "x"))
        .and("LeftOut", character("LeftOut", "@All", "x"))
        .and("LeftOutToNull", character("LeftOutToNull", "@Nulls", "x"))
        .and(
            "NoNulls",
            character(
                "NoNulls",
                "@Nulls(text = \"\", i = 3, d = 2e23, mood = Mood.CALM, inner = @Inner(\"+\"), texts = \"y\", ints = 3)",
                "x"))
        .and(
            "Facts",
            character("Facts", "", "x")
                .replace(
                    "\"Facts\"",
                    "\"Facts\", languages = {\"en\", \"fr\"}, tags = {\"a\", \"b:\"}, comment = \"\", listed = Listed.UNDECIDED, order = -7"))
        .and(
            "Coded",
            """
            @Character(name = "Coded") @FileVoice(path = "a.wav") final class Coded implements PromptGenerator {
              @Override public String systemPrompt(PromptContext context) { return "x"; } }
            """);
  }

  private static Sources kinds() {
    return Sources.of("Mood", "public enum Mood { CALM, WILD }")
        .and(
            "Inner",
            "@BindsTo(InnerData.class) public @interface Inner { String value() default \"i\"; }")
        .and("InnerData", "public record InnerData(String value) {}")
        .and(
            "All",
            """
            @BindsTo(AllData.class) public @interface All { String text() default "d"; boolean flag() default false;
              byte b() default 1; short s() default 2; int i() default 3; long l() default 4; char c() default 'c';
              float f() default 1e10f; double d() default 2e-5; Mood mood() default Mood.CALM; Inner inner() default @Inner;
              String[] texts() default "one"; int[] ints() default 1; Mood[] moods() default {}; Inner[] inners() default @Inner("z"); }
            """)
        .and(
            "AllData",
            """
            public record AllData(String text, boolean flag, byte b, short s, int i, long l, char c, float f, double d,
                Mood mood, InnerData inner, List<String> texts, List<Integer> ints, List<Mood> moods, List<InnerData> inners)
                implements Trait {}
            """)
        .and(
            "Nulls",
            """
            @BindsTo(NullsData.class) public @interface Nulls { @OrNull String text() default ""; @OrNull int i() default 0;
              @OrNull double d() default 0; @OrNull Mood mood() default Mood.CALM; @OrNull Inner inner() default @Inner;
              @OrNull String[] texts() default {}; @OrNull int[] ints() default {}; }
            """)
        .and(
            "NullsData",
            """
            public record NullsData(String text, Integer i, Double d, Mood mood, InnerData inner, List<String> texts,
                List<Integer> ints) implements Trait {
              public NullsData(String text, Integer i, Float d, Mood mood, InnerData inner, List<String> texts, List<Integer> ints) {
                this(text, i, 0.0, mood, inner, texts, ints); } }
            """);
  }

  private static String character(String className, String annotations, String prompt) {
    return """
        @Character(name = "%1$s") @FileVoice(path = "%1$s.wav", description = "d") @ConstantPrompt("%3$s") %2$s
        final class %1$s {}
        """
        .formatted(className, annotations, prompt);
  }
}
