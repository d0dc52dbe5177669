package dev.dramatis.character;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @ValueSource(
      strings = {
        "en",
        "pt-BR",
        "haw",
        "fil-PH",
        "gsw",
        "yue-HK",
        "cmn-CN",
        "arb",
        "zh-Hant-TW",
        "he",
        "nb"
      })
  void isLanguage_isTrue(String tag) {
    assertThat(CharacterRules.isLanguage(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "xx", "english", "en_US", "e", "eng", "ger", "deu-DE", "enn", "xyz", "und", "mul", "zxx"
      })
  void isLanguage_isFalse(String tag) {
    assertThat(CharacterRules.isLanguage(tag)).isFalse();
  }

  @Test
  void length_countsCodePoints() {
    assertThat(CharacterRules.length("a\uD83D\uDE00")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "English, en",
    "french, fr",
    "fran\u00E7ais, fr",
    "Deutsch, de",
    "\u65E5\u672C\u8A9E, ja",
    "eng, en",
    "ger, de",
    "deu, de"
  })
  void shortCode_isThatOfTheLanguage(String language, String code) {
    assertThat(CharacterRules.shortCode(language)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyz", "Klingonish", ""})
  void shortCode_isThatOfNoLanguage(String language) {
    assertThat(CharacterRules.shortCode(language)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna",
        "D\u00E9veloppeuse (fran\u00E7aise)",
        "\u958B\u767A\u8005 \uD83C\uDFAD",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "\u0915\u094D\u200D\u0937",
        "\uD83D\uDC69\u200D\uD83D\uDE80"
      })
  void isVisible_isTrue(String name) {
    assertThat(CharacterRules.isVisible(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00A0",
        "\u200B",
        "\u3164",
        "\u2800",
        "\u0301",
        "Two\nlines",
        "\u0000nul",
        "An\u200Bna",
        "\u202ERTL",
        "An\u00ADna",
        "\uFEFFAnna",
        "\uD83C",
        "a\u2028",
        "Anna\u200D",
        "An\u200Cna",
        "\uDB40\uDC41",
        "An\u2060na"
      })
  void isVisible_isFalse(String name) {
    assertThat(CharacterRules.isVisible(name)).isFalse();
  }
}
