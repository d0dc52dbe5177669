package dev.dramatis.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    ChildJvm.current()
        .run(
            List.of("-Duser.language=" + language, "-Duser.country=" + country),
            PromptWriter.class,
            file);
    return Files.readAllLines(file);
  }
}
