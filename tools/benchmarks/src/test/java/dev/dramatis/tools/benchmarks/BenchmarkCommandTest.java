package dev.dramatis.tools.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@NullMarked
class BenchmarkCommandTest {

  private final StringWriter errors = new StringWriter();

  @Test
  void howMuchIsMeasured_hasToBeSaid() {
    assertThat(execute("--only", "find")).isEqualTo(2);
    assertThat(errors.toString()).contains("--smoke", "--short", "--full");
  }

  @Test
  void unknownPart_isToldWithThoseThatThereAre() {
    assertThat(execute("--short", "--only", "speed")).isEqualTo(2);
    assertThat(errors.toString()).contains("FIND, LIST, HEAP, BUILD, MAVEN, WARM");
  }

  private int execute(String... args) {
    CommandLine command = BenchmarkCommand.commandLine();
    return command.setErr(new PrintWriter(errors, true)).execute(args);
  }
}
