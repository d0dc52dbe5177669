package dev.dramatis.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import jakarta.validation.Validator;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The prompts of the cast under other locales. Each locale has a JVM of its own, because a JVM
 * makes the constants of a class once.
 */
class LocaleTest {

  @TempDir private Path folder;

  /** In Egypt the digits differ, in Turkey the small letter of I. */
  @ParameterizedTest
  @CsvSource({"ar, EG", "tr, TR"})
  void prompts_areTheSameEverywhere(String language, String country) throws Exception {
    List<String> english = prompts("en", "US");
    List<String> others = new ArrayList<>(prompts(language, country));
    assertThat(others).hasSameSizeAs(english).hasSizeGreaterThan(300);
    others.removeAll(english);
    assertThat(others).isEmpty();
  }

  private List<String> prompts(String language, String country) throws Exception {
    Path file = folder.resolve(language);
    Path log = folder.resolve(language + ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-cp",
                classPath(),
                PromptWriter.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    return Files.readAllLines(file);
  }

  private static String classPath() {
    return Stream.of(
            PromptWriter.class, CharacterIndex.class, CharacterRegistry.class, Validator.class)
        .map(LocaleTest::location)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
