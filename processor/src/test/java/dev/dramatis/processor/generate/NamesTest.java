package dev.dramatis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void constants_areUpperCaseIdentifiers() {
    assertThat(Names.constants(List.of("quiz-show", "3d-printer", "東京")))
        .isEqualTo(Map.of("quiz-show", "QUIZ_SHOW", "3d-printer", "_3D_PRINTER", "東京", "東京"));
  }

  @Test
  void constants_areDistinct() {
    assertThat(Names.constants(List.of("strasse", "straße")))
        .isEqualTo(Map.of("strasse", "STRASSE", "straße", "STRASSE_2"));
  }

  @Test
  void constants_haveNoCharacterThatJavaDoesNotTake() {
    assertThat(Names.constants(List.of("x²", "½"))).isEqualTo(Map.of("x²", "Xub2", "½", "ubd"));
  }

  @Test
  void methods_beginWithAVerb() {
    assertThat(Names.methods("define", List.of("default", "yield", "clone", "quiz-show", "3d")))
        .isEqualTo(
            Map.of(
                "default", "defineDefault",
                "yield", "defineYield",
                "clone", "defineClone",
                "quiz-show", "defineQuizShow",
                "3d", "define3d"));
  }

  @Test
  void methods_areDistinct() {
    assertThat(Names.methods("define", List.of("a-1", "a1")))
        .isEqualTo(Map.of("a-1", "defineA1", "a1", "defineA1_2"));
  }
}
