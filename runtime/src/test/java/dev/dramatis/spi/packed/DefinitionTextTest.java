package dev.dramatis.spi.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "\0",
        "\u007f",
        "\u0080",
        "\u00e9",
        "\u00ff",
        "\u0100",
        "\u07ff",
        "\u0800",
        "\u6771\u4eac",
        "\ud7ff",
        "\ue000",
        "\uffff",
        "\ud800\udc00",
        "a \ud83d\ude00 b",
        "12:3;-+!"
      })
  void text_isWhatWasWritten(String text) {
    String packed = packed(text) + packed(text + "z") + "-";
    byte[] file = packed.getBytes(StandardCharsets.UTF_8);

    assertTexts(new DefinitionText(packed), text);
    assertTexts(new DefinitionText(file, 0, new SharedTexts(file)), text);
  }

  private static void assertTexts(DefinitionText in, String text) {
    assertThat(in.text()).isEqualTo(text);
    assertThat(in.text()).isEqualTo(text + "z");
    assertThat(in.text()).isNull();
  }

  private static String packed(String text) {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    return length + (text.chars().allMatch(c -> c < 0x80) ? ":" : ";") + text;
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1x", "-", "+", "1\u00e9"})
  void textThatIsNotExpected_buildMismatch(String text) {
    DefinitionText in = new DefinitionText(text);

    assertThatThrownBy(in::number)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("of different builds");
  }
}
