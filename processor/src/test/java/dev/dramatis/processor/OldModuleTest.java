package dev.dramatis.processor;

import static dev.dramatis.processor.harness.Expected.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Banks and characters of before format 2, which no release ever had. */
class OldModuleTest {

  private static final Path OLD_BANK =
      Path.of("../runtime/src/test/resources/contract/format-1.jar").toAbsolutePath();

  @TempDir private Path folder;

  /** Its names are not compared: it has a "Quiz" too. */
  @ParameterizedTest
  @EnumSource
  void bankOfFormat1_isOneWarningThatNamesTheRemedy(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .classPath(OLD_BANK)
        .character("Quiz")
        .compile()
        .expect(
            warning("UnreadableBank")
                .at("Quiz.java", "class Quiz")
                .saying("compile its module again"));
  }

  @ParameterizedTest
  @EnumSource
  void characterOfTheOldApi_isTheCompilersToReport(CompilerUnderTest compiler) {
    Outcome outcome =
        Project.in(folder, compiler)
            .write(
                "cast/A.java",
                """
                package cast;
                import dev.dramatis.annotation.*;
                import dev.dramatis.annotation.Character;
                import dev.dramatis.prompt.PromptContext;
                import dev.dramatis.prompt.PromptGenerator;
                @Character(name = "A") @FileVoice(path = "a.wav")
                class A implements PromptGenerator {
                  @Override public String systemPrompt(PromptContext context) { return "a"; }
                }
                """)
            .compile();

    assertThat(outcome.isSuccess()).isFalse();
    assertThat(outcome.ids()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void characterWithTheOldMethod_isTheCompilersToReport(CompilerUnderTest compiler) {
    Outcome outcome =
        Project.in(folder, compiler)
            .body(
                "cast/A.java",
                """
                @Character(name = "A") @FileVoice(path = "a.wav")
                class A implements PromptGenerator {
                  @Override public String systemPrompt(PromptContext context) { return "a"; }
                }
                """)
            .compile();

    assertThat(outcome.isSuccess()).isFalse();
    assertThat(outcome.ids()).isEmpty();
  }
}
