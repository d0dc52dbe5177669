package dev.dramatis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules for texts of the repository, which no compiler checks. */
class RepositoryTest {

  private static final Path TOP = Path.of("..");

  /** The folders and files whose prose follows the glossary. */
  private static final List<String> PROSE =
      List.of(
          "README.md",
          "examples/README.md",
          "examples/guide",
          "examples/spring-boot",
          "examples/langchain4j",
          "tools/README.md",
          "tools/spring-boot-starter",
          "tools/testing",
          "runtime");

  /** Modules whose main sources use only the API, not what is for generated code. */
  private static final List<String> HOSTS =
      List.of("characters", "examples", "tools/spring-boot-starter");

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|(?<!:)//[^\n]*", Pattern.DOTALL);

  private static final Pattern WORD =
      Pattern.compile(
          "(?i)\\b(?:(?:is|are) told|wish(?:es)?|(?:some|any|no)body|whoever|anew|beside|unless said"
              + "|way out|does without)\\b|(?-i)/\\*\\*[\\s*]*(?:What|Whether|How|Less|Said of)\\b");

  private static final Pattern INTERNAL =
      Pattern.compile("import (?:static )?dev\\.dramatis\\.(?:internal|spi)\\.");

  @Test
  void prose_followsTheGlossary() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : files(PROSE)) {
      String text = Files.readString(file);
      String prose =
          file.toString().endsWith(".md")
              ? text
              : String.join("\n", COMMENT.matcher(text).results().map(MatchResult::group).toList());
      WORD.matcher(prose).results().forEach(word -> wrong.add(file + ": " + word.group()));
    }

    assertThat(wrong).as("words that the glossary replaces").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/** What it does. */", "/**\n * Whether it does. */", "// Nobody wishes"})
  void comment_withAWordOfTheList_isFound(String comment) {
    assertThat(COMMENT.matcher(comment).results().map(MatchResult::group))
        .anyMatch(found -> WORD.matcher(found).find());
  }

  @Test
  void hosts_useTheApiOnly() throws IOException {
    for (Path file : files(HOSTS)) {
      assertThat(file).content().doesNotContainPattern(INTERNAL);
    }
  }

  private static List<Path> files(List<String> names) throws IOException {
    assumeTrue(Files.exists(TOP.resolve(".editorconfig")), "the sources are not in a repository");
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      try (Stream<Path> found = Files.walk(TOP.resolve(name))) {
        found.filter(RepositoryTest::isMainSourceOrPage).forEach(files::add);
      }
    }
    assertThat(files).isNotEmpty();
    return files;
  }

  private static boolean isMainSourceOrPage(Path file) {
    String path = file.toString().replace('\\', '/');
    boolean isCopied = path.contains("/target/") || path.contains("/node_modules/");
    boolean isSource = path.contains("/src/main/java/") && path.endsWith(".java");
    return !isCopied && (isSource || path.endsWith(".md"));
  }
}
