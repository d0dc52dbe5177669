package dev.dramatis.processor;

import static dev.dramatis.processor.harness.Expected.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Characters wait for what other processors generate, and no longer than that. */
class WaitingTest {

  private static final String MARKER = "cast/CharacterIndexRound.java";

  /** What the other processor generates from. */
  private static final String TEMPLATE = "package cast; @Deprecated class Template {}";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void superclass_thatMakesThePrompt(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .body(
                "cast/A.java",
                "@Character(name = \"A\") @FileVoice(path = \"a.wav\") class A extends Base {}");

    generating(project, "Base", BASE).compile().expectSuccess();

    assertThat(prompt(project)).contains("from the base");
  }

  @ParameterizedTest
  @EnumSource
  void superclass_thatHasTheWordOverAnAnnotation(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .body(
                "cast/A.java",
                """
                @Character(name = "A") @FileVoice(path = "a.wav") @ConstantPrompt("from the annotation")
                class A extends Between {}
                class Between extends Base {}
                """);

    generating(project, "Base", BASE).compile().expectSuccess();

    assertThat(prompt(project)).contains("from the base");
  }

  private static final String BASE =
      """
      abstract class Base implements PromptGenerator {
        @Override public String persona(PromptContext context) { return "from the base"; }
      }
      """;

  @ParameterizedTest
  @EnumSource
  void annotation_ofATrait(CompilerUnderTest compiler) {
    assumeFalse(isJavac17(compiler), "javac 17 shows no annotation whose type is not there");
    Project project = projectInAMood(compiler);

    generating(project, "Mood", MOOD).compile().expectSuccess();

    assertThat(trait(project)).isEqualTo("MoodTrait[value=calm]");
  }

  @Test
  void annotation_ofATraitThatJavac17DoesNotShow() {
    assumeTrue(isJavac17(CompilerUnderTest.JAVAC), "newer ones show it");

    generating(projectInAMood(CompilerUnderTest.JAVAC), "Mood", MOOD)
        .compile()
        .expect(error("LateKind").at("A.java", "@Mood(\"calm\")"));
  }

  private static boolean isJavac17(CompilerUnderTest compiler) {
    return compiler == CompilerUnderTest.JAVAC && Runtime.version().feature() == 17;
  }

  private Project projectInAMood(CompilerUnderTest compiler) {
    return Project.in(folder, compiler)
        .body("cast/A.java", character("@Mood(\"calm\")"))
        .body("cast/MoodTrait.java", MOOD_TRAIT);
  }

  @ParameterizedTest
  @EnumSource
  void record_ofAKind(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .body("cast/A.java", character("@Mood(\"calm\")"))
            .body("cast/Mood.java", MOOD);

    generating(project, "MoodTrait", MOOD_TRAIT).compile().expectSuccess();

    assertThat(trait(project)).isEqualTo("MoodTrait[value=calm]");
  }

  @ParameterizedTest
  @EnumSource
  void record_ofAKindThatNoCharacterHas(CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler).body("cast/Mood.java", MOOD);

    generating(project, "MoodTrait", MOOD_TRAIT.replace("String", "int"))
        .compile()
        .expect(error("BrokenKind").at("Mood.java", "String value()"));
  }

  private static final String MOOD =
      "@BindsTo(MoodTrait.class) public @interface Mood { String value() default \"\"; }";
  private static final String MOOD_TRAIT =
      "public record MoodTrait(String value) implements Trait {}";

  @ParameterizedTest
  @EnumSource
  void constants_inValues(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .body(
                "cast/A.java",
                """
                @Character(name = Texts.NAME, id = Texts.ID) @FileVoice(path = Texts.PATH)
                @ConstantPrompt(Texts.PATH) class A {}
                """);

    generating(
            project,
            "Texts",
            "class Texts { static final String NAME = \"N\", ID = \"i\", PATH = \"p.wav\"; }")
        .compile()
        .expectSuccess();

    assertThat(project.ids()).containsExactly("i");
    assertThat(project.generated()).containsKey(MARKER);
  }

  @ParameterizedTest
  @EnumSource
  void generatedCharacter_joinsThoseThatWait(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .character("B")
            .body("cast/A.java", character("").replace("class A", "class A extends Base"));
    String generated = character("").replace("A", "C").replace("a.wav", "c.wav");

    generating(generating(project, "C", generated), "Base", BASE).compile().expectSuccess();

    assertThat(project.ids()).containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @EnumSource
  void chainOfProcessors_isWaitedForToItsEnd(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .body("cast/A.java", character("").replace("class A", "class A extends Base"))
            .write("cast/Template.java", TEMPLATE)
            .beside(GeneratingProcessor.of("cast.First", "package cast; class First {}"))
            .beside(GeneratingProcessor.inRound(2, "cast.Base", Project.source("cast", BASE)));

    Outcome outcome = project.compile();

    outcome.expectSuccess();
    assertThat(prompt(project)).contains("from the base");
  }

  @ParameterizedTest
  @EnumSource
  void whatNobodyGenerates_isToldInTheRoundThatIsAskedFor(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .character("B")
            .body(
                "cast/A.java",
                "@Character(name = \"A\") @FileVoice(path = \"a.wav\") class A extends Bse {}")
            .body("cast/Host.java", "class Host { Object index = new CharacterIndex(); }");

    Outcome outcome = project.compile();

    outcome.expectAmongCompilerErrors();
    assertThat(outcome.told())
        .as("only the class that is missing")
        .noneMatch(told -> told.text().contains("CharacterIndex"));
    assertThat(project.generated()).containsKeys("cast/CharacterIndex.java", MARKER);
  }

  @ParameterizedTest
  @EnumSource
  void whereNothingIsMissing_noRoundIsAskedFor(CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler).character("A");

    project.compile().expectSuccess();

    assertThat(project.generated()).doesNotContainKey(MARKER);
  }

  private static String character(String annotation) {
    return """
    @Character(name = "A") @FileVoice(path = "a.wav") @ConstantPrompt("You are A.") %s
    class A {}
    """
        .formatted(annotation);
  }

  private static Project generating(Project project, String className, String body) {
    return project
        .write("cast/Template.java", TEMPLATE)
        .beside(GeneratingProcessor.of("cast." + className, Project.source("cast", body)));
  }

  private static String prompt(Project project) {
    try (var session = project.load().registry().open("a")) {
      return session.systemPrompt();
    }
  }

  private static String trait(Project project) {
    return project.load().registry().find("a").orElseThrow().traits().get(0).toString();
  }
}
