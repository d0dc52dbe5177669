package dev.dramatis.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.option.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the READMEs show is what there is. */
class ReadmeTest {

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| \\[?`(\\w+)`(?:]\\(#\\w+\\))? \\| (error|warning|note) \\|", Pattern.MULTILINE);
  private static final Pattern OPTION =
      Pattern.compile("^\\| `(dramatis\\.\\w+)` \\|", Pattern.MULTILINE);
  private static final Pattern EXAMPLE =
      Pattern.compile("^### (\\w+)\n\n```diff\n(.*?)```", Pattern.MULTILINE | Pattern.DOTALL);

  /**
   * What thousands of values, an earlier compile, another processor, another version or a defect
   * provokes; and a note, which nothing makes right.
   */
  private static final Set<Message> WITHOUT_EXAMPLE =
      Set.of(
          Message.TOO_MANY_VALUES,
          Message.RUNTIME_CONSTRAINT,
          Message.LATE_CHARACTER,
          Message.LATE_KIND,
          Message.TAKEN_INDEX,
          Message.SHARED_BUCKET,
          Message.MOVED_INDEX,
          Message.MOVED_POINTER,
          Message.STALE_INDEX,
          Message.UNSEEN_OUTPUT,
          Message.VERSION_MISMATCH,
          Message.INTERNAL_ERROR);

  @TempDir private Path folder;

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
    assertThat(matches(ROW))
        .extracting(row -> row.group(1) + " " + row.group(2))
        .containsExactlyElementsOf(
            Arrays.stream(Message.values())
                .map(message -> message.id() + " " + message.severity())
                .toList());
  }

  @Test
  void options_areThoseThatThereAre() throws IOException {
    assertThat(matches(OPTION))
        .extracting(row -> row.group(1))
        .containsExactlyElementsOf(Option.keys());
  }

  @Test
  void examples_areOneForEachMessageThatASourceCanHave() throws IOException {
    assertThat(matches(EXAMPLE))
        .extracting(example -> example.group(1))
        .containsExactlyElementsOf(
            Arrays.stream(Message.values())
                .filter(message -> !WITHOUT_EXAMPLE.contains(message))
                .map(Message::id)
                .toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void wrongExample_hasItsMessageOnly(ReadmeExample example) {
    Compilation compilation = example.wrong(folder);

    assertThat(example.ids(compilation))
        .as(compilation.diagnostics().toString())
        .containsOnly(example.id());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void rightExample_hasNoMessage(ReadmeExample example) {
    assertThat(example.right(folder)).succeededWithoutWarnings();
  }

  static Stream<ReadmeExample> examples() throws IOException {
    return matches(EXAMPLE).stream()
        .map(example -> new ReadmeExample(example.group(1), example.group(2)));
  }

  private static List<MatchResult> matches(Pattern pattern) throws IOException {
    return pattern.matcher(Files.readString(Path.of("README.md"))).results().toList();
  }
}
