package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.harness.ChildJvm;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Libraries;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.spi.CharacterBank;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The paths on which a build may name the processor, and those on which something is missing. */
class ProcessorPathTest {

  @TempDir private Path folder;

  @Test
  void processorModulePath_runsTheProcessor() {
    Project project = Project.in(folder, CompilerUnderTest.JAVAC).character("Anna");

    ChildJvm.Exit exit =
        project.compileIn(ChildJvm.current(), "--processor-module-path", Libraries.processor());

    assertThat(exit).isEqualTo(new ChildJvm.Exit(0, ""));
    assertThat(project.ids()).containsExactly("anna");
  }

  /** What a build forgets, and what Maven 4 leaves out of a path of processors. */
  static List<Class<?>> whatTheProcessorNeeds() {
    return List.of(CharacterBank.class, ClassName.class);
  }

  @ParameterizedTest
  @MethodSource("whatTheProcessorNeeds")
  void processorPathThatLacksSomething_isOneMessage(Class<?> lacking) {
    Project project = Project.in(folder, CompilerUnderTest.JAVAC).character("Anna");
    List<Path> path =
        Libraries.processor().stream()
            .filter(entry -> !entry.equals(Libraries.of(lacking)))
            .toList();

    ChildJvm.Exit exit = project.compileIn(ChildJvm.current(), "-processorpath", path);

    assertThat(exit.code()).isEqualTo(1);
    assertThat(exit.output())
        .contains("[IncompleteProcessorPath] the processor path lacks ", "annotationProcessorPaths")
        .contains("1 error")
        .doesNotContain("\tat ");
  }
}
