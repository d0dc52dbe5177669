package dev.dramatis.processor;

import static dev.dramatis.processor.harness.Expected.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Expected;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values that the compiler has an error for already, and passes on: no message of ours repeats it,
 * and none guesses at more. Those of a wrong type come from ECJ alone; javac runs no processor
 * then.
 */
class BrokenValueTest {

  private static final String VOICE = "@FileVoice(path = \"a.wav\")";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name = 5",
        "name = \"A\", id = 'a'",
        "name = \"A\", languages = 5",
        "name = \"A\", tags = {\"a\", 5}",
        "name = \"A\", allow = @Deprecated",
        "name = \"A\", listed = \"YES\"",
        "name = \"A\", listed = java.lang.annotation.RetentionPolicy.SOURCE",
        "name = \"A\", order = \"first\"",
        "name = \"A\", order = String.class",
      })
  void characterValueOfAWrongType_isTheCompilersToTell(String values) {
    expect(CompilerUnderTest.ECJ, "@Character(%s) %s".formatted(values, VOICE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@FileVoice(path = 5)",
        "@FileVoice(path = {\"a\", \"b\"})",
        "@FreesoundVoice(path = \"a.wav\", sound = @QuizQuestion)",
      })
  void kindValueOfAWrongType_isTheCompilersToTell(String voice) {
    expect(CompilerUnderTest.ECJ, "@Character(name = \"A\") " + voice);
  }

  /** ECJ fails over the annotation, and shows nothing of it. */
  @Test
  void kindThatCannotBeShown_isUnreadable() {
    expect(
        CompilerUnderTest.ECJ,
        "@Character(name = \"A\") @FreesoundVoice(path = \"a.wav\","
            + " sound = @FreesoundSound(id = \"seven\"))",
        error("UnreadableValue").at("A.java", "Voice"));
  }

  @ParameterizedTest
  @EnumSource
  void unresolvedNestedValue_isTheCompilersToTell(CompilerUnderTest compiler) {
    expect(
        compiler,
        "@Character(name = \"A\") @FreesoundVoice(path = \"a.wav\","
            + " sound = @FreesoundSound(id = Nowhere.ID))");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@Character(name = \"B\")", "@FileVoice(path = \"b.wav\")"})
  void secondAnnotation_isTheCompilersToTell_andTheFirstCounts(String second) {
    Project project =
        Sources.of(
                "A",
                "@Character(name = \"A\") %s %s @ConstantPrompt(\"x\") class A {}"
                    .formatted(VOICE, second))
            .in(folder, CompilerUnderTest.ECJ);

    project.compile().expectAmongCompilerErrors();

    assertThat(project.generated().get("cast/CharacterIndexShard0.java"))
        .contains("case \"A\"", "a.wav")
        .doesNotContain("case \"B\"", "b.wav");
  }

  @Test
  void bankNameOfAWrongType_isTheCompilersToTell() {
    Sources.character("A")
        .andFile("cast.package-info", "@dev.dramatis.annotation.Bank(5) package cast;")
        .in(folder, CompilerUnderTest.ECJ)
        .compile()
        .expectAmongCompilerErrors();
  }

  @Test
  void constraintValueOfAWrongType_costsNoOtherCharacter() {
    Project project =
        Sources.character("B")
            .and(
                "Mood",
                "@BindsTo(MoodValue.class) public @interface Mood { int value() default 0; }")
            .and(
                "MoodValue", "public record MoodValue(@Min(\"low\") int value) implements Trait {}")
            .and(
                "A",
                "@Character(name = \"A\") @Mood @FileVoice(path = \"a.wav\") @ConstantPrompt(\"x\") class A {}")
            .in(folder, CompilerUnderTest.ECJ);

    project
        .compile()
        .expectAmongCompilerErrors(error("UnreadableClass").at("Mood.java", "@interface Mood"));

    assertThat(project.generated().get("cast/CharacterIndexShard0.java"))
        .contains("case \"b\"")
        .doesNotContain("case \"a\"");
  }

  private void expect(CompilerUnderTest compiler, String annotations, Expected... expected) {
    Sources.of("A", annotations + " @ConstantPrompt(\"x\") class A {}")
        .in(folder, compiler)
        .compile()
        .expectAmongCompilerErrors(expected);
  }
}
