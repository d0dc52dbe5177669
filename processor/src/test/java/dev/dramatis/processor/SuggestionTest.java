package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;
import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.ChildJvm;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message says that an author may have meant, and that it says all of it at once. */
class SuggestionTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "english | \"en\"",
        "French | \"fr\"",
        "Deutsch | \"de\"",
        "eng | \"en\"",
        "ger | \"de\"",
        "en,fr | \"en\", \"fr\"",
        "en; french | \"en\", \"fr\"",
        "en_US | \"en-US\"",
        "deu-AT | \"de-AT\"",
      })
  void language_isKnownByItsNamesToo(String written, String meant) {
    character(
            "@Character(name = \"A\", languages = \""
                + written
                + "\") @FileVoice(path = \"a.wav\")")
        .compile()
        .expect(error("UnknownLanguage").saying("(did you mean " + meant + "?)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Attribution 4.0 | CC-BY",
        "Attribution NonCommercial | CC-BY-NC",
        "Creative Commons Attribution-ShareAlike 4.0 International | CC-BY-SA",
        "creativecommons.org/licenses/by/4.0/ | CC-BY",
        "www.creativecommons.org/publicdomain/zero/1.0/ | CC0",
      })
  void license_isKnownByItsWordsToo(String written, String meant) {
    character(
            "@Character(name = \"A\") @FileVoice(path = \"a.wav\", license = \"" + written + "\")")
        .compile()
        .expect(error("UnknownLicense").saying("(did you mean \"" + meant + "\"?)"));
  }

  @Test
  void everyFaultOfASpokenText_isSaidInOneRun() {
    Outcome outcome =
        Project.in(folder, JAVAC)
            .body(
                "cast/Says.java",
                "@BindsTo(Text.class) public @interface Says { @Spoken String value() default \"\"; }")
            .body("cast/Text.java", "public record Text(String value) implements Trait {}")
            .body(
                "cast/A.java",
                """
                @Character(name = "A") @FileVoice(path = "a.wav") @ConstantPrompt("x")
                @Says("Hello *laughs* and **look** at https://example.org/ \\uD83D\\uDE00")
                class A {}
                """)
            .compile();

    outcome.expect(
        warning("UnspeakableText").saying("the stage direction *laughs*"),
        warning("UnspeakableText").saying("the Markdown **look**"),
        warning("UnspeakableText").saying("the web address https://example.org/"),
        warning("UnspeakableText").saying("the emoji"));
  }

  /** Numbers too: each of these has digits of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=ar -Duser.country=EG",
        "-Duser.language=th -Duser.country=TH -Duser.variant=TH"
      })
  void message_isTheSameInEveryLocale(String flags) {
    Project project =
        character("@Character(name = \"" + "x".repeat(125) + "\") @FileVoice(path = \"a.wav\")");

    ChildJvm.Exit exit = project.compileIn(ChildJvm.current().with(flags.split(" ", -1)));

    assertThat(exit.output()).contains("the name has 125 characters; shorten it to 100 or fewer");
  }

  @Test
  void objectOfKotlin_isToBecomeAClass() {
    Project.in(folder, JAVAC)
        .write("kotlin/Metadata.java", "package kotlin; public @interface Metadata {}")
        .body(
            "cast/A.java",
            """
            @kotlin.Metadata @Character(name = "A") @FileVoice(path = "a.wav") @ConstantPrompt("x")
            final class A { static final A INSTANCE = new A(); private A() {} }
            """)
        .compile()
        .expect(error("NotAClass").saying("an object of Kotlin; make it a class"));
  }

  /** Another round cannot mend what a written value says, so no class is left behind for one. */
  @ParameterizedTest
  @EnumSource
  void invalidValue_leavesNoClassForAnotherRound(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .options("-Adramatis.invalid=skip")
            .character("B")
            .body(
                "cast/A.java",
                "@Character(name = \"A\") @FileVoice(path = \"../a.wav\") @ConstantPrompt(\"x\") class A {}");

    project.compile().expect(warning("InvalidValue"));

    assertThat(project.generated().keySet())
        .noneMatch(file -> file.contains("CharacterIndexRound"));
  }

  /**
   * The packages of kept characters ask for a bank, and none that is compiled can be pointed at.
   */
  @Test
  void missingBank_besideNothingButACharacterThatCannotBeRead_isNoInternalError() {
    Project project =
        Project.in(folder, JAVAC)
            .character("B")
            .body(
                "cast/more/C.java",
                "@Character(name = \"C\") @FileVoice(path = \"c.wav\") @ConstantPrompt(\"x\") class C {}")
            .write(
                "cast/package-info.java",
                "@dev.dramatis.annotation.Bank(\"story-1\") package cast;");
    project.compile().expectSuccess();
    project.deleteClass("cast.package-info").delete("cast/package-info.java");

    project
        .body(
            "cast/A.java",
            "@Character(name = \"A\") @FileVoice(path = Nowhere.A) @ConstantPrompt(\"x\") class A {}")
        .compileOnly("cast/A.java")
        .expectAmongCompilerErrors(error("MissingBank").saying("cast, cast.more"));
  }

  private Project character(String annotations) {
    return Project.in(folder, JAVAC)
        .body("cast/A.java", annotations + " @ConstantPrompt(\"x\") class A {}");
  }
}
