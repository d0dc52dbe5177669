package dev.dramatis.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.CharacterRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(CharacterRules.isId(id)).isTrue();
  }
}
