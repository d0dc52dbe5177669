package dev.dramatis.processor;

import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.internal.BankTrace;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An output that is kept and is not on the class path, as Maven 4's compiler plugin and kapt have
 * it: what is in it is judged by its trace.
 */
class OutputTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everythingCompiledAgain_isNoNews(CompilerUnderTest compiler) {
    Project project = twoCharacters(compiler);

    project.compile().expectSuccess();
    project.compile().expectSuccess();

    assertThat(project.ids()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @EnumSource
  void oneMoreCharacter_joinsTheRest(CompilerUnderTest compiler) {
    Project project = twoCharacters(compiler).character("C");

    project.compile().expectSuccess();

    assertThat(project.ids()).containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @EnumSource
  void nestedCharacters_areFoundByTheirClassFiles(CompilerUnderTest compiler) {
    Project project = twoCharacters(compiler).body("cast/Sisters.java", SISTERS);
    project.compile().expectSuccess();

    project.compile().expectSuccess();
    project
        .compileOnly("cast/A.java", "cast/B.java")
        .expect(warning("UnseenOutput").saying("cast.Sisters.Olga from an earlier compile"));
  }

  private static final String SISTERS =
      """
      class Sisters {
        @Character(name = "Olga") @FileVoice(path = "olga.wav") @ConstantPrompt("x")
        static class Olga {}
      }
      """;

  @ParameterizedTest
  @EnumSource
  void movedBank_leavesAnIndexBehind(CompilerUnderTest compiler) {
    Project project = twoCharacters(compiler).write("guests/package-info.java", bankIn("guests"));

    project
        .compile()
        .expect(error("MovedIndex").saying("cast.CharacterIndex").saying("guests.CharacterIndex"));

    project.clean().compile().expectSuccess();
  }

  @ParameterizedTest
  @EnumSource
  void movedPointer_isSaid(CompilerUnderTest compiler) {
    Project project = twoCharacters(compiler).options("-Adramatis.bucket=b000");

    project.compile().expect(error("MovedPointer").saying("dev.dramatis.pointers.g00.b000"));
  }

  @ParameterizedTest
  @EnumSource
  void partOfTheCharacters_isToldOfTheOthersEachTime(CompilerUnderTest compiler) {
    Project project = twoCharacters(compiler);

    project
        .compileOnly("cast/A.java")
        .expect(warning("UnseenOutput").at("A.java", "class A").saying("cast.B from an earlier"));
    project.compileOnly("cast/A.java").expect(warning("UnseenOutput").saying("cast.B"));
    assertThat(project.ids()).containsExactly("a");

    project.compile().expectSuccess();
    assertThat(project.ids()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @EnumSource
  void deletedClass_isNotAskedFor(CompilerUnderTest compiler) {
    Project project = twoCharacters(compiler).delete("cast/B.java").deleteClass("cast.B");

    project.compile().expectSuccess();

    assertThat(project.ids()).containsExactly("a");
  }

  /** A build tool may remove what was generated, the pointer included, and keep the rest. */
  @Test
  void lostPointer_isMadeUpForByTheTrace() {
    Project project = Project.in(folder, CompilerUnderTest.JAVAC).character("A").character("B");
    project.compile().expectSuccess();
    project.deleteGeneratedClasses();

    project.compileOnly("cast/A.java").expectSuccess();

    assertThat(project.ids()).containsExactly("a", "b");
  }

  /** As Maven does, which knows of the class files and not of the resources. */
  @ParameterizedTest
  @EnumSource
  void movedBank_whoseClassesAreGone_leavesNoTrace(CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler).character("A");
    project.compile().expectSuccess();
    project.deleteAllClassFiles().write("guests/package-info.java", bankIn("guests"));

    project.compile().expectSuccess();

    assertThat(project.generated())
        .containsEntry(BankTrace.of("cast.CharacterIndex"), "")
        .containsKey(BankTrace.of("guests.CharacterIndex"));
  }

  private Project twoCharacters(CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler).withOutputHidden().character("A").character("B");
    project.compile().expectSuccess();
    return project;
  }

  private static String bankIn(String packageName) {
    return "@dev.dramatis.annotation.Bank(\"story-1\")\npackage %s;".formatted(packageName);
  }
}
