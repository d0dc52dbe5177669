package dev.dramatis.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  @ParameterizedTest
  @CsvSource({
    "QuizShow, quiz-show",
    "Quiz_Show, quiz-show",
    "Gertrude, gertrude",
    "Développeuse, developpeuse",
    "東京, 東京",
    "HTTPServer2Go, http-server2-go",
    "A, a",
    "ABC, abc",
    "Straße, straße",
    "İstanbul, istanbul",
    "_Hidden_, hidden",
    "Ωmega, ωmega",
    "パン, パン",
  })
  void fromText_isKebabCase(String className, String id) {
    assertThat(Ids.fromText(className)).isEqualTo(id);
    assertThat(Ids.isId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Quiz", "quiz_show", "-a", "a-", "a--b", "a b", "a.b", "a/b"})
  void isId_isFalse(String text) {
    assertThat(Ids.isId(text)).isFalse();
  }

  @Test
  void isId_isFalseForAnEndlessText() {
    assertThat(Ids.isId("a-".repeat(100_000) + "a")).isFalse();
    assertThat(Ids.isId("a".repeat(256))).isFalse();
    assertThat(Ids.isId("a".repeat(255))).isTrue();
  }
}
