package dev.dramatis.processor.harness;

import static dev.dramatis.processor.harness.Expected.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The harness does as it says, with either compiler. */
class ProjectTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void validProject_hasAnIndex(CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler).character("A").character("B");

    project.compile().expectSuccess();

    assertThat(project.ids()).containsExactly("a", "b");
    assertThat(project.generated())
        .containsKeys(
            "cast/CharacterIndex.java", "META-INF/services/dev.dramatis.spi.CharacterBank");
    assertThat(project.load().registry().find("a")).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void expectation_namesFileAndLine(CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler).character("A").character("B", "A");

    Outcome outcome = project.compile();

    outcome.expect(error("DuplicateName").at("cast/B.java", "name = \"A\"").saying("cast.A"));
    assertThatThrownBy(outcome::expectSuccess).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> outcome.expect(error("DuplicateName").at("B.java", "class")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> outcome.expect(error("DuplicateId")))
        .isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @EnumSource
  void compilersOwnError_isNoSuccess(CompilerUnderTest compiler) {
    Outcome outcome =
        Project.in(folder, compiler).body("cast/A.java", "class A { B b; }").compile();

    outcome.expectAmongCompilerErrors();
    assertThatThrownBy(outcome::expectSuccess).isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @EnumSource
  void partialCompile_seesTheClassesButNotTheSourcesOfTheRest(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .body("cast/A.java", "class A {}")
            .body("cast/B.java", "class B { A a; }");
    project.compile().expectSuccess();
    project.compileOnly("cast/B.java").expectSuccess();

    project.deleteClass("cast.A");

    assertThat(project.compileOnly("cast/B.java").isSuccess()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void jar_isSeenOnTheClassPath(CompilerUnderTest compiler) {
    Project library =
        Project.in(folder.resolve("library"), compiler)
            .body("shared/Shared.java", "public class Shared {}");
    library.compile().expectSuccess();

    Project.in(folder.resolve("user"), compiler)
        .classPath(library.jar("library.jar"))
        .body("cast/A.java", "class A { shared.Shared shared; }")
        .compile()
        .expectSuccess();
  }

  @Test
  void module_isCompiledByJavacOnTheModulePath() {
    Project project =
        Project.in(folder, CompilerUnderTest.JAVAC)
            .modular()
            .write(
                "module-info.java",
                """
                module cast {
                  requires dev.dramatis.runtime;
                  requires static org.jspecify;
                  provides dev.dramatis.spi.CharacterBank with cast.CharacterIndex;
                }
                """)
            .character("A");

    project.compile().expectSuccess();

    assertThat(project.ids()).containsExactly("a");
  }

  @ParameterizedTest
  @EnumSource
  void childJvm_generatesTheSame(CompilerUnderTest compiler) {
    Project inside = Project.in(folder.resolve("inside"), compiler).character("A");
    Project child = Project.in(folder.resolve("child"), compiler).character("A");

    inside.compile().expectSuccess();

    assertThat(child.compileIn(ChildJvm.current())).isEqualTo(new ChildJvm.Exit(0, ""));
    assertThat(child.generated()).isEqualTo(inside.generated());
  }
}
