package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.ChildJvm;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several named modules in one run of javac, as {@code -m one,two} compiles them. */
class SeveralModulesTest {

  @TempDir private Path folder;

  @Test
  void charactersOfOneModule_haveTheirIndexInIt() {
    Project project =
        twoModules().write("two/two/Plain.java", "package two; public class Plain {}");

    ChildJvm.Exit exit = project.compileModulesIn(ChildJvm.current(), "one,two");

    assertThat(exit).isEqualTo(new ChildJvm.Exit(0, ""));
    assertThat(project.output().resolve("one/one/CharacterIndex.class")).exists();
    assertThat(project.output().resolve("one/META-INF/services/dev.dramatis.spi.CharacterBank"))
        .hasContent("one.CharacterIndex");
    assertThat(project.output().resolve("two/META-INF")).doesNotExist();
    assertThat(project.compileModulesIn(ChildJvm.current(), "one,two"))
        .as("compiled again")
        .isEqualTo(new ChildJvm.Exit(0, ""));
  }

  @Test
  void charactersOfTwoModules_areOneError() {
    Project project = twoModules().write("two/two/Bella.java", character("two", "Bella"));

    ChildJvm.Exit exit = project.compileModulesIn(ChildJvm.current(), "one,two");

    assertThat(exit.code()).isEqualTo(1);
    assertThat(exit.output())
        .contains("[SeveralModules] the characters of the modules one, two", "1 error")
        .doesNotContain("CharacterIndex");
    assertThat(Files.exists(project.output().resolve("one/META-INF"))).isFalse();
  }

  private Project twoModules() {
    return Project.in(folder, CompilerUnderTest.JAVAC)
        .modular()
        .write(
            "one/module-info.java",
            module("one", "provides dev.dramatis.spi.CharacterBank with one.CharacterIndex;"))
        .write("two/module-info.java", module("two", ""))
        .write("one/one/Anna.java", character("one", "Anna"));
  }

  private static String module(String name, String more) {
    return "module %s { requires dev.dramatis.runtime; %s }".formatted(name, more);
  }

  private static String character(String packageName, String className) {
    return Project.source(
        packageName,
        """
        /** A character. */
        @Character(name = "%1$s") @FileVoice(path = "%1$s.wav") @ConstantPrompt("You are %1$s.")
        public final class %1$s {}
        """
            .formatted(className));
  }
}
