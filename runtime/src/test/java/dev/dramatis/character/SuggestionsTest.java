package dev.dramatis.character;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  @ParameterizedTest
  @CsvSource({
    "gertrdue, swapped neighbours",
    "gertrde, a missing letter",
    "geertrude, an added letter",
    "gertrade, a wrong letter",
    "GERTRUDE, other case",
    "gertrude-the-gardener, a longer word",
    "ger, a beginning"
  })
  void of_misspelt_isTheNameMeant(String wrong, String how) {
    assertThat(Suggestions.of(wrong, List.of("charles", "gertrude")))
        .as(how)
        .containsExactly("gertrude");
  }

  @ParameterizedTest
  @CsvSource({"xxxxxxxx", "ge", "edurtreg", "charlemagne-the-great"})
  void of_farOff_isNothing(String wrong) {
    assertThat(Suggestions.of(wrong, List.of("gertrude"))).isEmpty();
  }

  @Test
  void of_swapOfNeighbours_countsAsOneMistake() {
    assertThat(Suggestions.of("abc", List.of("acb", "cab"))).containsExactly("acb");
  }

  @Test
  void of_severalNear_standByDistance() {
    assertThat(Suggestions.of("abcdef", List.of("abcdxy", "abcdef", "abcdex")))
        .containsExactly("abcdef", "abcdex", "abcdxy");
  }

  @Test
  void of_equalDistance_standByName() {
    assertThat(Suggestions.of("cat", List.of("rat", "bat", "hat")))
        .containsExactly("bat", "hat", "rat");
  }

  @Test
  void of_caseApart_standsFirst() {
    assertThat(Suggestions.of("Gertrude", List.of("gertrudf", "gertrude")))
        .containsExactly("gertrude", "gertrudf");
  }

  @Test
  void of_beginningWithOneLetterMissing_standsBeforeTwoMistakes() {
    assertThat(Suggestions.of("gertrud", List.of("fertrub", "gertrude")))
        .containsExactly("gertrude", "fertrub");
  }

  @Test
  void of_more_isTheNearestThree() {
    assertThat(Suggestions.of("cats", List.of("zats", "cat", "bats", "hats", "cats")))
        .containsExactly("cats", "bats", "cat");
  }

  @Test
  void of_noNames_isNothing() {
    assertThat(Suggestions.of("gertrude", List.of())).isEmpty();
  }

  @Test
  void of_emptyText_isNothing() {
    assertThat(Suggestions.of("", List.of("gertrude", "charles"))).isEmpty();
  }

  @Test
  void of_veryLongText_isNothing() {
    assertThat(Suggestions.of("x".repeat(100_000), List.of("gertrude"))).isEmpty();
  }

  @Test
  void of_unicodeText_isTheNameMeant() {
    assertThat(Suggestions.of("DÉVELOPEUSE", List.of("développeuse", "東京")))
        .containsExactly("développeuse");
  }

  @Test
  void of_oneEditOfAName_findsIt() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      String name = word(random, 3 + random.nextInt(12));
      assertThat(Suggestions.of(edited(name, random), List.of(name))).containsExactly(name);
    }
  }

  @Test
  void of_exactName_standsFirst() {
    Random random = new Random(2);
    for (int i = 0; i < 500; i++) {
      String name = word(random, 1 + random.nextInt(12));
      List<String> others =
          List.of(
              edited(name, random) + "q",
              edited(name, random) + "q",
              edited(name, random) + "q",
              name);
      assertThat(Suggestions.of(name, others)).startsWith(name);
    }
  }

  @Test
  void of_namesInAnyOrder_isTheSame() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      List<String> names = random.ints(6).mapToObj(ignored -> word(random, 4)).toList();
      List<String> turned = new ArrayList<>(names);
      Collections.reverse(turned);
      String wrong = word(random, 4);
      assertThat(Suggestions.of(wrong, turned)).isEqualTo(Suggestions.of(wrong, names));
    }
  }

  private static String edited(String name, Random random) {
    StringBuilder edited = new StringBuilder(name);
    int at = random.nextInt(name.length());
    switch (random.nextInt(3)) {
      case 0 -> edited.deleteCharAt(at);
      case 1 -> edited.insert(at, 'z');
      default -> edited.setCharAt(at, 'z');
    }
    return edited.toString();
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(6)));
    }
    return word.toString();
  }
}
