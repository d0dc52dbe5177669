package dev.dramatis.processor;

import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.note;
import static dev.dramatis.processor.harness.Expected.warning;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages about what is around a character: options, voices, another module, a kind. */
class SettingsMessageTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void voiceOfTwoCharacters(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .character("A")
        .body(
            "cast/B.java",
            """
            @Character(name = "B") @ConstantPrompt("You are B.")
            @FileVoice(path = "voices/A.wav")
            class B {}
            """)
        .compile()
        .expect(warning("SharedVoice").at("B.java", "voices/A.wav"));
  }

  @ParameterizedTest
  @EnumSource
  void voiceThatIsNotInTheList(CompilerUnderTest compiler) throws IOException {
    Path list = Files.writeString(folder.resolve("voices.txt"), "voices/a.wav\n");

    Project.in(folder, compiler)
        .character("A")
        .options("-Adramatis.voices=" + list)
        .compile()
        .expect(warning("UnknownVoice").at("A.java", "voices/A.wav").saying("voices/a.wav"));
  }

  /** Javac warns of the unknown one itself, besides. */
  @ParameterizedTest
  @EnumSource
  void optionsThatAreWrong(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .character("A")
        .options(
            "-Adramatis.invalid=ignore",
            "-Adramatis.silent=SharedVoice",
            "-Adramatis.voices=nowhere.txt")
        .compile()
        .expectAmongCompilerErrors(
            error("InvalidOption"), error("UnknownOption"), error("UnreadableVoiceList"));
  }

  @ParameterizedTest
  @EnumSource
  void indexThatAnotherModuleHas(CompilerUnderTest compiler) {
    Project other = Project.in(folder.resolve("other"), compiler).character("A");
    other.compile().expectSuccess();

    Project.in(folder.resolve("own"), compiler)
        .classPath(other.output())
        .character("B")
        .compile()
        .expect(error("TakenIndex").at("B.java", "class B"));
  }

  @ParameterizedTest
  @EnumSource
  void constraintWithAValidatorOfItsOwn(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .body(
            "cast/Own.java",
            "@BindsTo(Data.class) public @interface Own { String value() default \"\"; }")
        .body("cast/Data.java", "public record Data(@Luhn String value) implements Trait {}")
        .body(
            "cast/Luhn.java",
            """
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            @Constraint(validatedBy = {}) public @interface Luhn {
              String message() default ""; Class<?>[] groups() default {};
              Class<? extends Payload>[] payload() default {};
            }
            """)
        .compile()
        .expect(note("RuntimeConstraint").at("Own.java", "@interface Own").saying("@Luhn"));
  }
}
