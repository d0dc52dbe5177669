package dev.dramatis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunModeTest {

  @ParameterizedTest
  @CsvSource({
    ", , LOCAL",
    "'', '', LOCAL",
    ", false, LOCAL",
    ", true, CHECK",
    ", 1, CHECK",
    "check, , CHECK",
    "update, , UPDATE",
    "update, true, UPDATE"
  })
  void mode_followsThePropertyAndThenCi(String property, String ci, RunMode mode) {
    assertThat(RunMode.of(property, ci)).isEqualTo(mode);
  }

  @Test
  void unknownProperty_isAMistake() {
    assertThatThrownBy(() -> RunMode.of("updat", null))
        .isInstanceOf(MistakeException.class)
        .hasMessage(
            "-Ddramatis.prompts=updat is unknown (did you mean update?); use update, check, or leave it out");
  }
}
