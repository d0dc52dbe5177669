package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;
import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compiles of one class of many, as IDEs and incremental builds do them: the index has exactly the
 * right entries. ECJ's batch compiler replaces no class that it sees, so there a change is said.
 */
class PartialCompileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void sameAgain_keepsTheRest(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler);

    project.compileOnly("cast/B.java").expectSuccess();

    assertThat(project.ids()).containsExactly("a", "b", "c");
  }

  @Test
  void change_isInTheIndexBesideTheRest() {
    Project project = threeCharacters(JAVAC);

    project.character("B", "Changed").compileOnly("cast/B.java").expectSuccess();

    assertThat(project.ids()).containsExactly("a", "b", "c");
    assertThat(project.load().registry().findByName("Changed")).isPresent();
    assertThat(project.load().registry().findByName("B")).isEmpty();
  }

  @Test
  void addition_joinsTheRest() {
    Project project = threeCharacters(JAVAC);

    project.character("D").compileOnly("cast/D.java").expectSuccess();

    assertThat(project.ids()).containsExactly("a", "b", "c", "d");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.INCLUDE, names = "ECJ")
  void change_thatEcjCannotWrite_isSaid(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler);

    project
        .character("D")
        .compileOnly("cast/D.java")
        .expect(error("StaleIndex").at("cast/D.java", "class D"));
  }

  @Test
  void deletedClass_isDropped() {
    Project project = threeCharacters(JAVAC);

    project.delete("cast/A.java").deleteClass("cast.A");
    project.compileOnly("cast/B.java").expectSuccess();

    assertThat(project.ids()).containsExactly("b", "c");
  }

  @Test
  void renamedClass_changesItsEntry() {
    Project project = threeCharacters(JAVAC);

    project.delete("cast/A.java").deleteClass("cast.A").character("Anna", "A");
    project.compileOnly("cast/Anna.java").expectSuccess();

    assertThat(project.ids()).containsExactly("anna", "b", "c");
  }

  @Test
  void classWithoutItsAnnotation_isDropped() {
    Project project = threeCharacters(JAVAC);

    project.body("cast/A.java", "final class A {}");
    project.compileOnly("cast/A.java", "cast/B.java").expectSuccess();

    assertThat(project.ids()).containsExactly("b", "c");
  }

  @Test
  void classThatMovesToAnotherPackage_wantsABank() {
    Project project = threeCharacters(JAVAC);

    project.delete("cast/A.java").deleteClass("cast.A");
    project
        .body(
            "cast/more/A.java",
            "@Character(name = \"A\") @FileVoice(path = \"a.wav\") @ConstantPrompt(\"a\")\nclass A {}")
        .compileOnly("cast/more/A.java")
        .expect(error("MissingBank").at("cast/more/A.java", "class A"));
  }

  @Test
  void bankOfAnEarlierCompile_stillNamesTheIndex() {
    Project project =
        Project.in(folder, JAVAC)
            .character("A")
            .character("B")
            .write(
                "story/package-info.java",
                "@dev.dramatis.annotation.Bank(\"story-1\") package story;");
    project.compile().expectSuccess();

    project.character("C").compileOnly("cast/C.java").expectSuccess();

    assertThat(project.ids()).containsExactly("a", "b", "c");
    assertThat(project.load().index("story").name()).isEqualTo("story-1");
  }

  @ParameterizedTest
  @EnumSource
  void nameOfAClassThatIsNotCompiled_isTaken(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler);

    project
        .character("D", "A")
        .compileOnly("cast/D.java")
        .expect(error("DuplicateName").at("cast/D.java", "name = \"A\"").saying("cast.A;"));
  }

  @Test
  void nestedCharacters_areKept() {
    Project project =
        Project.in(folder, JAVAC)
            .body(
                "cast/Outer.java",
                """
                class Outer {
                  @Character(name = "In") @FileVoice(path = "in.wav") @ConstantPrompt("x")
                  static class In {}
                }
                """)
            .character("B");
    project.compile().expectSuccess();

    project.compileOnly("cast/B.java").expectSuccess();

    assertThat(project.ids()).containsExactly("b", "in");
    project.load().registry().open("in").close();
  }

  @ParameterizedTest
  @EnumSource
  void outputThatIsNotSeen_isSaid(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler);

    project
        .withOutputHidden()
        .compileOnly("cast/B.java")
        .expect(warning("UnseenOutput").at("cast/B.java", "class B"));
  }

  @Test
  void indexThatMoves_isSaid() {
    Project project = threeCharacters(JAVAC);

    project
        .write(
            "story/package-info.java", "@dev.dramatis.annotation.Bank(\"story-1\") package story;")
        .compile()
        .expect(error("MovedIndex").at("cast/A.java", "class A").saying("cast.CharacterIndex"));
  }

  @ParameterizedTest
  @EnumSource
  void fullCompile_afterClean_isWhole(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler);

    project.clean().delete("cast/A.java").compile().expectSuccess();

    assertThat(project.ids()).containsExactly("b", "c");
  }

  @Test
  void classesGone_generatedSourcesLeft_isAFullCompile() {
    Project project = threeCharacters(JAVAC);

    project
        .deleteAllClasses()
        .delete("cast/A.java")
        .options("-sourcepath", project.generatedSources().toString());
    project.compile().expectSuccess();

    assertThat(project.ids()).containsExactly("b", "c");
  }

  private Project threeCharacters(CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler).character("A").character("B").character("C");
    project.compile().expectSuccess();
    return project;
  }
}
