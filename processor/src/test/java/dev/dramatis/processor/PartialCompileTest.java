package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.ECJ;
import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;
import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compiles of one class of many, as IDEs and incremental builds do them: the index has exactly the
 * right entries. ECJ's batch compiler replaces no class that it sees, so there a change is said.
 */
@Tag("slow")
class PartialCompileTest {

  private static final String MOVED =
      "@Character(name = \"A\") @FileVoice(path = \"a.wav\") @ConstantPrompt(\"a\")\nclass A {}";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void sameAgain_keepsTheRest(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler);

    project.compileOnly("cast/B.java").expectSuccess();

    assertThat(project.ids()).containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @EnumSource
  void change_isInTheIndexBesideTheRest(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler).character("B", "Changed");

    Outcome outcome = project.compileOnly("cast/B.java");

    expectIndex(compiler, outcome, project, "cast/B.java", "a", "b", "c");
    assertThat(project.load().registry().findByName("Changed").isPresent())
        .isEqualTo(compiler == JAVAC);
    assertThat(project.load().registry().findByName("B").isPresent()).isEqualTo(compiler == ECJ);
  }

  @ParameterizedTest
  @EnumSource
  void addition_joinsTheRest(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler).character("D");

    Outcome outcome = project.compileOnly("cast/D.java");

    expectIndex(compiler, outcome, project, "cast/D.java", "a", "b", "c", "d");
  }

  @ParameterizedTest
  @EnumSource
  void deletedClass_isDropped(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler).delete("cast/A.java").deleteClass("cast.A");

    Outcome outcome = project.compileOnly("cast/B.java");

    expectIndex(compiler, outcome, project, "cast/B.java", "b", "c");
  }

  @ParameterizedTest
  @EnumSource
  void renamedClass_changesItsEntry(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler).delete("cast/A.java").deleteClass("cast.A");

    Outcome outcome = project.character("Anna", "A").compileOnly("cast/Anna.java");

    expectIndex(compiler, outcome, project, "cast/Anna.java", "anna", "b", "c");
  }

  @ParameterizedTest
  @EnumSource
  void classWithoutItsAnnotation_isDropped(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler).body("cast/A.java", "final class A {}");

    Outcome outcome = project.compileOnly("cast/A.java", "cast/B.java");

    expectIndex(compiler, outcome, project, "cast/B.java", "b", "c");
  }

  @ParameterizedTest
  @EnumSource
  void onlyClassWithoutItsAnnotation_staysUntilTheNextCompile(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler).body("cast/A.java", "final class A {}");

    project.compileOnly("cast/A.java").expectSuccess();

    assertThat(project.ids()).containsExactly("a", "b", "c");
    Outcome next = project.compileOnly("cast/B.java");
    expectIndex(compiler, next, project, "cast/B.java", "b", "c");
  }

  @ParameterizedTest
  @EnumSource
  void classThatMovesToAnotherPackage_wantsABank(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler).delete("cast/A.java").deleteClass("cast.A");

    project
        .body("cast/more/A.java", MOVED)
        .compileOnly("cast/more/A.java")
        .expect(error("MissingBank").at("cast/more/A.java", "class A"));
  }

  @ParameterizedTest
  @EnumSource
  void classThatMovesToAnotherPackageOfABank_changesItsEntry(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .character("A")
            .character("B")
            .write("cast/package-info.java", bankIn("cast"));
    project.compile().expectSuccess();
    project.delete("cast/A.java").deleteClass("cast.A").body("cast/more/A.java", MOVED);

    Outcome outcome = project.compileOnly("cast/more/A.java");

    expectIndex(compiler, outcome, project, "cast/more/A.java", "a", "b");
  }

  /** Build tools remove what was generated before they compile again, and keep other classes. */
  @ParameterizedTest
  @ValueSource(strings = {"cast", "story", "story.cast"})
  void bankWhosePackageIsNotCompiled_keepsItsName(String packageOfCharacters) {
    String bank = packageOfCharacters.startsWith("story") ? "story" : "cast";
    String file = packageOfCharacters.replace('.', '/') + "/";
    Project project =
        Project.in(folder, JAVAC)
            .body(file + "A.java", MOVED)
            .body(file + "B.java", MOVED.replace("A", "B").replace("a.wav", "b.wav"))
            .write(bank + "/package-info.java", bankIn(bank));
    project.compile().expectSuccess();
    project.deleteGenerated();

    project.compileOnly(file + "A.java", file + "B.java").expectSuccess();

    assertThat(project.load().index(bank).name()).isEqualTo("story-1");
  }

  @ParameterizedTest
  @EnumSource
  void warningThatAKeptCharacterAccepts_staysAccepted(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .character("A", "anna")
            .body("cast/B.java", accepting("B", "Anna", "SimilarName"))
            .body("cast/C.java", accepting("C", "C", "SharedVoice").replace("C.wav", "A.wav"))
            .character("D");
    project.compile().expectSuccess();

    project.options("-Adramatis.error=SimilarName,SharedVoice");
    for (String file : new String[] {"A", "B", "C", "D"}) {
      project.compileOnly("cast/" + file + ".java").expectSuccess();
    }

    assertThat(project.ids()).containsExactly("a", "b", "c", "d");
  }

  private static String accepting(String className, String name, String warning) {
    return """
        @Character(name = "%2$s", allow = "%3$s")
        @FileVoice(path = "voices/%1$s.wav") @ConstantPrompt("You are %1$s.") final class %1$s {}
        """
        .formatted(className, name, warning);
  }

  @ParameterizedTest
  @EnumSource
  void bankOfAnEarlierCompile_stillNamesTheIndex(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .character("A")
            .character("B")
            .write("story/package-info.java", bankIn("story"));
    project.compile().expectSuccess();

    Outcome outcome = project.character("C").compileOnly("cast/C.java");

    expectIndex(compiler, outcome, project, "cast/C.java", "a", "b", "c");
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

  @ParameterizedTest
  @EnumSource
  void nestedCharacters_areKept(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
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

  @ParameterizedTest
  @EnumSource
  void indexThatMoves_isSaid(CompilerUnderTest compiler) {
    Project project = threeCharacters(compiler).write("story/package-info.java", bankIn("story"));

    project
        .compile()
        .expect(error("MovedIndex").at("cast/A.java", "class A").saying("cast.CharacterIndex"));
  }

  @ParameterizedTest
  @EnumSource
  void bankThatMoves_isSaid(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .character("A")
            .character("B")
            .write("story/package-info.java", bankIn("story"));
    project.compile().expectSuccess();

    project.delete("story/package-info.java").deleteClass("story.package-info");
    project.write("tale/package-info.java", bankIn("tale"));

    project
        .compileOnly("cast/A.java", "tale/package-info.java")
        .expect(error("MovedIndex").at("cast/A.java", "class A").saying("story.CharacterIndex"));
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

  /** Javac replaces the index; ECJ's batch compiler replaces no class that it sees, and says so. */
  private static void expectIndex(
      CompilerUnderTest compiler, Outcome outcome, Project project, String file, String... ids) {
    if (compiler == ECJ) {
      outcome.expect(error("StaleIndex").at(file, "class "));
    } else {
      outcome.expectSuccess();
      assertThat(project.ids()).containsExactly(ids);
    }
  }

  private static String bankIn(String packageName) {
    return "@dev.dramatis.annotation.Bank(\"story-1\") package %s;".formatted(packageName);
  }
}
