package dev.dramatis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
  void methods_avoidKeywordsAndTakenNames() {
    assertThat(Names.methods(List.of("default", "find", "quiz-show"), Set.of("find")))
        .isEqualTo(Map.of("default", "_default", "find", "find_2", "quiz-show", "quizShow"));
  }

  @Test
  void methods_areDistinct() {
    assertThat(Names.methods(List.of("a-1", "a1"), Set.of()))
        .isEqualTo(Map.of("a-1", "a1", "a1", "a1_2"));
  }
}
