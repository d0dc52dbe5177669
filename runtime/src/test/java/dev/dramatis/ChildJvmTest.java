package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs a JVM of its own: which classes are loaded, and a class path without the optional. */
class ChildJvmTest {

  @TempDir private Path folder;

  @Test
  void runtime_withoutMicrometerAndBeanValidationProvider_loadsAndOpens() throws Exception {
    assertThat(run()).containsExactly("listed []", "opened [Bert] true");
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
  void conversations_withoutAStore_needNeitherMicrometerNorDigests() throws Exception {
    assertThat(run("conversations"))
        .endsWith("session with bert \"Bert\" of bank dev.dramatis.cast");

    assertThat(loaded("dev.dramatis.metrics")).isEmpty();
    assertThat(loaded("dev.dramatis.conversation.StoredSessions")).isEmpty();
    assertThat(loaded("java.security.MessageDigest")).isEmpty();
  }

  @Test
  void opening_character_loadsNoClassOfTickets() throws Exception {
    run();

    assertThat(loaded("dev.dramatis.CharacterSession")).isNotEmpty();
    for (String name :
        List.of("Ticket", "Resum", "DeflatedPrompt", "PromptHash", "CharacterOpenException")) {
      assertThat(loaded("dev.dramatis." + name)).isEmpty();
    }
    assertThat(loaded("java.security.MessageDigest")).isEmpty();
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
    List<String> all =
        new ArrayList<>(
            List.of(
                "-Xlog:class+load:file=" + folder.resolve("classes.txt"),
                "-cp",
                ownClassesAndTheValidationApi(),
                ChildMain.class.getName()));
    all.addAll(List.of(arguments));
    return ChildJvm.run(all.toArray(new String[0]));
  }

  private static String ownClassesAndTheValidationApi() {
    return ChildJvm.ownClassPath().stream()
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
