package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.ECJ;
import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;
import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.processor.harness.Told;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One mistake is one message: where the compiler reports what it cannot resolve, nothing of ours
 * follows from it; and what no compiler notices, such as a forgotten annotation, is ours to report.
 */
class OneMessageTest {

  private static final String VOICE = "@FileVoice(path = \"a.wav\")";
  private static final String PROMPT = "@ConstantPrompt(\"x\")";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Character(name = \"A\") @FileVioce(path = \"a.wav\") @ConstantPrompt(\"x\") class A {}",
        "@Character(name = \"A\") @FileVoice(path = \"a.wav\") @ConstantPromt(\"x\") class A {}",
        "@Character(name = \"A\") @FileVoice(path = \"a.wav\") class A implements PromptGenrator {}",
        "@Character(name = \"A\") @FileVoice(path = \"a.wav\") class A extends Nowhere {}",
        "@Character(name = \"A\") @FileVoice(path = \"a.wav\") class A extends B {} class B extends Nowhere {}",
        "@Character(name = \"A\") @FileVoice(path = Nowhere.A) @ConstantPrompt(\"x\") class A {}",
        "@Character(name = Nowhere.A) @FileVoice(path = \"a.wav\") @ConstantPrompt(\"x\") class A {}",
      })
  void whatTheCompilerCannotResolve_isItsOwnMessage(String source) {
    for (CompilerUnderTest compiler : CompilerUnderTest.values()) {
      expectOnlyTheCompilersError(Project.in(folder, compiler).clean().body("cast/A.java", source));
    }
  }

  /** ECJ does not show that an annotation has a value for an element that is not there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Character(\"A\") @FileVoice(path = \"a.wav\") @ConstantPrompt(\"x\") class A {}",
        "@Character(nam = \"A\") @FileVoice(path = \"a.wav\") @ConstantPrompt(\"x\") class A {}",
        "@Character(name = \"A\") @FileVoice(pth = \"a.wav\") @ConstantPrompt(\"x\") class A {}",
        "@Character(name = \"A\") @FileVoice(path = \"a.wav\") @ConstantPrompt(text = \"x\") class A {}",
      })
  void elementThatIsNotThere_isJavacsOwnMessage(String source) {
    expectOnlyTheCompilersError(Project.in(folder, JAVAC).body("cast/A.java", source));
  }

  @ParameterizedTest
  @EnumSource
  void bankWithoutItsImport_isTheCompilersOwnMessage(CompilerUnderTest compiler) {
    expectOnlyTheCompilersError(
        Project.in(folder, compiler)
            .character("A")
            .body(
                "cast/more/B.java",
                "@Character(name = \"B\") @FileVoice(path = \"b.wav\") @ConstantPrompt(\"x\") class B {}")
            .write("cast/package-info.java", "@Bank(\"story-1\") package cast;"));
  }

  @Test
  void bankWithAnElementThatIsNotThere_isJavacsOwnMessage() {
    expectOnlyTheCompilersError(
        Project.in(folder, JAVAC)
            .character("A")
            .write(
                "cast/package-info.java",
                "@dev.dramatis.annotation.Bank(name = \"story-1\") package cast;"));
  }

  /** What is wrong besides is said. */
  @ParameterizedTest
  @EnumSource
  void otherMistakes_areSaidBesideTheCompilers(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .body(
            "cast/A.java",
            "@Character(name = \"A\", id = \"No\") @FileVioce(path = \"a.wav\") class A {}")
        .character("B")
        .body("cast/C.java", "@Character(name = \"C\") @ConstantPrompt(\"x\") class C {}")
        .compile()
        .expectAmongCompilerErrors(
            error("InvalidId").at("A.java", "id = "),
            error("MissingVoice").at("C.java", "class C"));
  }

  @ParameterizedTest
  @EnumSource
  void characterThatCannotBeRead_keepsItsConstant(CompilerUnderTest compiler) {
    Outcome outcome =
        Project.in(folder, compiler)
            .body(
                "cast/A.java",
                "@Character(name = \"A\") @FileVoice(path = Nowhere.A) @ConstantPrompt(\"x\") class A {}")
            .body("cast/Host.java", "class Host { String id = CharacterIds.A; }")
            .compile();

    outcome.expectAmongCompilerErrors();
    assertThat(outcome.told()).noneMatch(told -> told.text().contains("CharacterIds"));
  }

  @ParameterizedTest
  @EnumSource
  void forgottenCharacter_isMissed(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .character("B")
        .body("cast/A.java", VOICE + " " + PROMPT + "\nclass A {}")
        .compile()
        .expect(
            error("MissingCharacter")
                .at("A.java", "class A")
                .saying("import dev.dramatis.annotation.Character"));
  }

  @ParameterizedTest
  @EnumSource
  void forgottenCharacterOfAnestedClass_isMissed(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .body("cast/A.java", "class A {\n" + PROMPT + "\nstatic class Inside {}}")
        .compile()
        .expect(error("MissingCharacter").at("A.java", "class Inside"));
  }

  @ParameterizedTest
  @EnumSource
  void forgottenCharacterOfATeamsOwnKind_isMissed(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .character("B")
        .body(
            "cast/Mood.java",
            "@BindsTo(MoodTrait.class) public @interface Mood { String value() default \"\"; }")
        .body("cast/MoodTrait.java", "public record MoodTrait(String value) implements Trait {}")
        .body("cast/A.java", "@Mood class A {}")
        .compile()
        .expect(error("MissingCharacter").at("A.java", "class A").saying("@Mood"));
  }

  @ParameterizedTest
  @EnumSource
  void starImport_isSaidWithTheRemedy(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .write(
            "cast/A.java",
            "package cast;\nimport dev.dramatis.annotation.*;\n@Character(name = \"A\") "
                + VOICE
                + PROMPT
                + "\nclass A {}")
        .compile()
        .expectAmongCompilerErrors(
            error("MissingCharacter").at("A.java", "class A").saying("explicitly"));
  }

  /** Javac runs no processor after such an error. */
  @Test
  void forgottenImport_isSaidWithTheRemedyByEcj() {
    Project.in(folder, ECJ)
        .write(
            "cast/A.java",
            "package cast;\nimport dev.dramatis.annotation.FileVoice;\n@Character(name = \"A\") "
                + VOICE
                + "\nclass A {}")
        .compile()
        .expectAmongCompilerErrors(error("MissingCharacter").at("A.java", "class A"));
  }

  /** Javac shows such a class, and does not find it by its name. */
  @Test
  void characterInACompactSourceFile_isNotIgnored() {
    assumeTrue(Runtime.version().feature() >= 25, "an older javac knows no compact source files");

    Outcome outcome =
        Project.in(folder, JAVAC)
            .release("25")
            .write(
                "Main.java",
                "import dev.dramatis.annotation.*; import dev.dramatis.annotation.Character;\n"
                    + "@Character(name = \"A\") "
                    + VOICE
                    + PROMPT
                    + "\nstatic final class A {}\nvoid main() {}")
            .compile();

    outcome.expectAmongCompilerErrors(error("UnnamedPackage").at("Main.java", "class A"));
  }

  @ParameterizedTest
  @EnumSource
  void bankWithoutCharacters_isMissed(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .write(
            "cast/package-info.java", "@dev.dramatis.annotation.Bank(\"story-1\")\npackage cast;")
        .compile()
        .expect(warning("EmptyBank").saying("package cast"));
  }

  @ParameterizedTest
  @EnumSource
  void bankCompiledWithoutItsCharacters_isFine(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .character("A")
            .write(
                "cast/package-info.java",
                "@dev.dramatis.annotation.Bank(\"story-1\")\npackage cast;");
    project.compile().expectSuccess();

    project.compileOnly("cast/package-info.java").expectSuccess();
  }

  @ParameterizedTest
  @EnumSource
  void inheritedKind_countsForTheSubclass(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .body(
                "cast/Says.java",
                "@java.lang.annotation.Inherited @BindsTo(Text.class) public @interface Says { String value() default \"\"; }")
            .body(
                "cast/Text.java", "public record Text(@NotBlank String value) implements Trait {}")
            .body("cast/Base.java", "@Says(\"from the base\") abstract class Base {}")
            .body(
                "cast/A.java",
                "@Character(name = \"A\") " + VOICE + PROMPT + "\nclass A extends Base {}");

    project.compile().expectSuccess();

    assertThat(project.load().registry().find("a").orElseThrow().traits().toString())
        .contains("from the base");
  }

  /** A file in the way is named before anything is generated that would not compile beside it. */
  @ParameterizedTest
  @EnumSource
  void classByTheNameOfAGeneratedOne_isTheOneMessage(CompilerUnderTest compiler) {
    Outcome outcome =
        Project.in(folder, compiler)
            .character("A")
            .body("cast/CharacterIndexShard0.java", "class CharacterIndexShard0 {}")
            .compile();

    outcome.expect(
        error("IndexNotWritten").at("CharacterIndexShard0.java", "class CharacterIndexShard0"));
  }

  private void expectOnlyTheCompilersError(Project project) {
    Outcome outcome = project.compile();

    outcome.expectAmongCompilerErrors();
    assertThat(outcome.isSuccess()).isFalse();
    assertThat(outcome.told()).as(outcome.told().toString()).noneMatch(Told::isOurs);
  }
}
