package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of the README has its message on the wrong side, and none on the right one. */
class ReadmeExampleTest {

  /**
   * No source that anybody could write down provokes a defect, or has 65,537 characters; {@link
   * InternalErrorTest} and SizeCheckTest do.
   */
  private static final Set<Message> WITHOUT_EXAMPLE =
      Set.of(
          Message.INCOMPLETE_PROCESSOR_PATH,
          Message.INTERNAL_ERROR,
          Message.MISSING_INDEX,
          Message.SEVERAL_MODULES,
          Message.SHARED_INDEX,
          Message.TOO_MANY_CHARACTERS,
          Message.UNREADABLE_BANK,
          Message.UNREADABLE_CLASS,
          Message.UNREADABLE_FORMAT,
          Message.UNREADABLE_TOOL,
          Message.UNREADABLE_VALUE);

  private static final Pattern SECTION = Pattern.compile("^### (\\w+)$", Pattern.MULTILINE);
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^### (\\w+)\n\n(?:[^#`\n][^\n]*\n)*\n?```diff\n(.*?)```",
          Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void sections_areThoseOfTheCatalogue() throws IOException {
    assertThat(matches(SECTION))
        .extracting(section -> section.group(1))
        .containsExactlyElementsOf(Arrays.stream(Message.values()).map(Message::id).toList());
  }

  @Test
  void examples_areOneForEachMessage() throws IOException {
    assertThat(examples())
        .extracting(ReadmeExample::id)
        .containsExactlyElementsOf(
            Arrays.stream(Message.values())
                .filter(message -> !WITHOUT_EXAMPLE.contains(message))
                .map(Message::id)
                .toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void wrongExample_hasItsMessageOnly(ReadmeExample example) {
    assumeTrue(
        Runtime.version().feature() == 17 || !example.id().equals(Message.LATE_KIND.id()),
        "javac 17 has this message");
    Outcome outcome = example.wrong(folder);

    assertThat(outcome.ids()).as(outcome.told().toString()).containsOnly(example.id());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void rightExample_hasNoMessage(ReadmeExample example) {
    example.right(folder).expectSuccess();
  }

  static Stream<ReadmeExample> examples() throws IOException {
    return matches(EXAMPLE).stream()
        .map(example -> new ReadmeExample(example.group(1), example.group(2)));
  }

  private static List<MatchResult> matches(Pattern pattern) throws IOException {
    return pattern.matcher(Files.readString(Path.of("README.md"))).results().toList();
  }
}
