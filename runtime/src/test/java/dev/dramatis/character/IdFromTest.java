package dev.dramatis.character;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdFromTest {

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
  void idFrom_isKebabCase(String className, String id) {
    assertThat(CharacterRules.idFrom(className)).isEqualTo(id);
    assertThat(CharacterRules.isId(id)).isTrue();
  }
}
