package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.examples.voicehost.config.StartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @Test
  void none_isFine() {
    assertThat(CommandLine.of().configFile()).isEmpty();
    assertThat(CommandLine.of().asksForHelp()).isFalse();
  }

  @Test
  void file_isNamedInBothWays() {
    assertThat(CommandLine.of("--config", "a b.properties").configFile())
        .hasValue("a b.properties");
    assertThat(CommandLine.of("--config=a=b").configFile()).hasValue("a=b");
  }

  @Test
  void help_mayStandAnywhere() {
    assertThat(CommandLine.of("--help").asksForHelp()).isTrue();
    assertThat(CommandLine.of("--config", "file", "--help").asksForHelp()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8000",
        "--port",
        "--config",
        "--config=",
        "--configuration=file",
        "",
        "--config a --config b",
        "--config=a --config=b"
      })
  void anythingElse_isRefusedAndNotRepeated(String arguments) {
    assertThatThrownBy(() -> CommandLine.of(arguments.split(" ")))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "The voice host takes --config FILE, once, and --help; all else is set in that file or"
                + " in the environment, as --help says");
  }
}
