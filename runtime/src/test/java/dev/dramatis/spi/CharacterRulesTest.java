package dev.dramatis.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Quiz", "quiz_show", "-a", "a-", "a--b", "a b", "a.b", "a/b"})
  void isId_isFalse(String text) {
    assertThat(CharacterRules.isId(text)).isFalse();
  }

  @Test
  void isId_isFalseForAnEndlessText() {
    assertThat(CharacterRules.isId("a-".repeat(100_000) + "a")).isFalse();
    assertThat(CharacterRules.isId("a".repeat(256))).isFalse();
    assertThat(CharacterRules.isId("a".repeat(255))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "pt-BR", "haw", "zh-Hant-TW"})
  void isLanguage_isTrue(String tag) {
    assertThat(CharacterRules.isLanguage(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "english", "en_US", "e"})
  void isLanguage_isFalse(String tag) {
    assertThat(CharacterRules.isLanguage(tag)).isFalse();
  }

  @Test
  void length_countsCodePoints() {
    assertThat(CharacterRules.length("a\uD83D\uDE00")).isEqualTo(2);
  }
}
