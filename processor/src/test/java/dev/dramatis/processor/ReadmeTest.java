package dev.dramatis.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.dramatis.processor.issue.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** What the READMEs show is what there is. */
class ReadmeTest {

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\w+)` \\| (error|warning|note) \\|", Pattern.MULTILINE);

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
        .contains(shown.get(2));
  }

  @Test
  void messages_areTheCatalogue() throws IOException {
    List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("README.md"))).results().toList();

    assertThat(rows)
        .extracting(row -> row.group(1) + " " + row.group(2))
        .containsExactlyElementsOf(
            Arrays.stream(Message.values())
                .map(message -> message.id() + " " + message.severity())
                .toList());
  }
}
