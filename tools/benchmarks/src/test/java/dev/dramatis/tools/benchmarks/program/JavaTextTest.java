package dev.dramatis.tools.benchmarks.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class JavaTextTest {

  @Test
  void literal_isAscii_andEscapesWhatJavaWouldRead() {
    assertThat(JavaText.literal("É \"a\\b\"\n")).isEqualTo("\"\\u00c9 \\\"a\\\\b\\\"\\n\"");
  }
}
