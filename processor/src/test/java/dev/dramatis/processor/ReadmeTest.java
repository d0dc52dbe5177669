package dev.dramatis.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.option.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** What the READMEs show is what there is. */
class ReadmeTest {

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| \\[`(\\w+)`]\\(#(\\w+)\\) \\| (error|warning|note) \\|", Pattern.MULTILINE);
  private static final Pattern OPTION =
      Pattern.compile("^\\| `(dramatis\\.\\w+)` \\|", Pattern.MULTILINE);

  @Test
  void smallestCharacter_generatesTheCodeShown() throws IOException {
    List<String> shown =
        JAVA.matcher(Files.readString(Path.of("../README.md")))
            .results()
            .map(block -> block.group(1))
            .toList();

    Compilation compilation =
        Sources.none().andFile("com.acme.cast.Gertrude", shown.get(0)).compile();

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedFile(StandardLocation.SOURCE_OUTPUT, "com/acme/cast/CharacterIndexShard0.java")
        .contentsAsUtf8String()
        .contains(
            shown.stream()
                .filter(code -> code.contains("defineGertrude"))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void messages_areTheCatalogue() throws IOException {
    assertThat(matches(ROW))
        .extracting(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
        .containsExactlyElementsOf(
            Arrays.stream(Message.values())
                .map(
                    message ->
                        message.id()
                            + " "
                            + message.id().toLowerCase(Locale.ROOT)
                            + " "
                            + message.severity())
                .toList());
  }

  @Test
  void options_areThoseThatThereAre() throws IOException {
    assertThat(matches(OPTION))
        .extracting(row -> row.group(1))
        .containsExactlyElementsOf(Option.keys());
  }

  private static List<MatchResult> matches(Pattern pattern) throws IOException {
    return pattern.matcher(Files.readString(Path.of("README.md"))).results().toList();
  }
}
