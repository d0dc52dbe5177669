package dev.dramatis.spi.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SharedTextsTest {

  @Test
  void equalTexts_areOne() {
    DefinitionText in = reading("3:tag2;\u00e93:tag2;\u00e9");
    String tag = in.text();
    String letter = in.text();

    assertThat(in.text()).isEqualTo("tag").isSameAs(tag);
    assertThat(in.text()).isEqualTo("\u00e9").isSameAs(letter);
  }

  @Test
  void textsOfOnePlace_areTheirOwn() {
    DefinitionText in = reading("5:abxcd5:acxdd5:abxcd");

    assertThat(in.text()).isEqualTo("abxcd");
    assertThat(in.text()).isEqualTo("acxdd");
    assertThat(in.text()).isEqualTo("abxcd");
  }

  @Test
  void longTexts_areNotRemembered() {
    String text = "65:" + "x".repeat(65);
    DefinitionText in = reading(text + text);
    String first = in.text();

    assertThat(in.text()).isEqualTo(first).isNotSameAs(first);
  }

  private static DefinitionText reading(String texts) {
    byte[] file = texts.getBytes(StandardCharsets.UTF_8);
    return new DefinitionText(file, 0, new SharedTexts(file));
  }
}
