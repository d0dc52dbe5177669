package dev.dramatis.tools.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.tools.cli.DramatisCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two casts of 1,000 characters, half of them with prompt code. */
@Tag("slow")
class LargeCastsTest {

  private static final int SIZE = 1000;

  /**
   * The goal is 5 s of an idle machine, of which this JVM uses more: it instruments for fuzzing.
   */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  @TempDir private Path folder;

  @Test
  void thousandCharacters_takeSeconds() throws IOException {
    String before = TwoCasts.compiled(folder.resolve("old"), sources("calm"));
    String after = TwoCasts.compiled(folder.resolve("new"), sources("glad"));
    StringWriter out = new StringWriter();
    long begun = cpuTime();

    int status =
        DramatisCommand.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(new StringWriter()))
            .execute("diff", before, after);

    Duration taken = Duration.ofNanos(cpuTime() - begun);
    System.out.printf(
        "two casts of %s characters: %s ms of processor time%n", SIZE, taken.toMillis());
    assertThat(status).isEqualTo(1);
    assertThat(out.toString()).contains("0 added, 0 removed, 1000 changed, 0 unchanged.");
    assertThat(taken).isLessThan(LONGEST);
  }

  /** The time of a clock depends on what else the machine does. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String[] sources(String mood) {
    return IntStream.range(0, SIZE)
        .mapToObj(number -> number % 2 == 0 ? constant(number, mood) : code(number, mood))
        .toArray(String[]::new);
  }

  private static String constant(int number, String mood) {
    return """
    @Character(name = "Persona %1$s", languages = "en", tags = "street")
    @FileVoice(path = "voices/%1$s.wav", author = "Ada", license = "CC-BY")
    @ConstantPrompt("You live at number %1$s. Your mood is %2$s. %3$s")
    final class Persona%1$s {}
    """
        .formatted(number, mood, "You like long walks along the street. ".repeat(8).strip());
  }

  private static String code(int number, String mood) {
    return """
    @Character(name = "Persona %1$s", languages = "en", tags = "street")
    @FileVoice(path = "voices/%1$s.wav", author = "Ada", license = "CC-BY")
    final class Persona%1$s implements PromptGenerator {
      public String persona(PromptContext context) {
        return "You live at number %1$s. Your mood is %2$s. Today is "
            + context.pick(java.util.List.of("fine", "dull", "wet")) + ".";
      }
    }
    """
        .formatted(number, mood);
  }
}
