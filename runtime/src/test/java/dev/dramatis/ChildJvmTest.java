package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs a JVM of its own: which classes are loaded, and a class path without the optional. */
class ChildJvmTest {

  @TempDir private Path folder;

  @Test
  void runtime_withoutMicrometerAndBeanValidationProvider_loadsAndOpens() throws Exception {
    assertThat(run()).containsExactly("listed []", "opened [Bert] Be Bert.");
  }

  @Test
  void listing_bank_loadsNoCharacterClass() throws Exception {
    run("list");

    assertThat(loaded("dev.dramatis.cast"))
        .containsExactlyInAnyOrder(
            "dev.dramatis.cast.CharacterIndex", "dev.dramatis.cast.Initialised");
  }

  @Test
  void opening_character_loadsNoOther() throws Exception {
    run();

    assertThat(loaded("dev.dramatis.cast"))
        .contains("dev.dramatis.cast.Bert")
        .doesNotContain("dev.dramatis.cast.Anna");
  }

  @Test
  void runtime_withoutMetrics_loadsNoneOfTheirClasses() throws Exception {
    run();

    assertThat(loaded("dev.dramatis.CharacterRegistry")).isNotEmpty();
    assertThat(loaded("dev.dramatis.metrics")).isEmpty();
    assertThat(loaded("io.micrometer")).isEmpty();
  }

  @Test
  void runtime_withoutAValidator_loadsNoValidation() throws Exception {
    run();

    assertThat(loaded("jakarta.validation")).isEmpty();
  }

  @Test
  void runtime_allWell_doesNotEvenLoadALogger() throws Exception {
    run();

    assertThat(loaded("java.util.logging")).isEmpty();
  }

  private List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + folder.resolve("classes.txt"));
    command.add("-cp");
    command.add(ownClassesAndTheValidationApi());
    command.add(ChildMain.class.getName());
    command.addAll(List.of(arguments));
    Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).as(output).isZero();
    return output.lines().toList();
  }

  private static String ownClassesAndTheValidationApi() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(classPath.split(File.pathSeparator))
        .filter(
            entry -> Files.isDirectory(Path.of(entry)) || entry.contains("jakarta.validation-api"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private List<String> loaded(String prefix) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("classes.txt"))) {
      return lines
          .map(line -> line.substring(line.indexOf("] ") + 2))
          .map(line -> line.replaceFirst("^(\\[[^\\]]*\\]\\s*)+", ""))
          .filter(line -> line.startsWith(prefix))
          .map(line -> line.substring(0, line.indexOf(' ')))
          .toList();
    }
  }
}
