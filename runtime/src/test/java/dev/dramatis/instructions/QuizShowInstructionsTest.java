package dev.dramatis.instructions;

import static dev.dramatis.prompt.TestSessions.prompt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class QuizShowInstructionsTest {

  @Test
  void questions_ofASession_areFiveAndDistinct() {
    for (long seed = 0; seed < 50; seed++) {
      assertThat(questions(prompt(seed, new QuizShowInstructions(List.of(), null))))
          .hasSize(5)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void questions_ofASession_areNumberedAndAnswered() {
    QuizShowInstructions instructions =
        new QuizShowInstructions(List.of(new QuizItem("What is up?", "the sky")), null);

    assertThat(prompt(instructions)).contains("\n\n1. What is up? [the sky]\n\n");
  }

  @Test
  void questions_ofASmallPool_areAllAsked() {
    List<QuizItem> pool =
        List.of(new QuizItem("A?", "a"), new QuizItem("B?", "b"), new QuizItem("C?", "c"));

    assertThat(questions(prompt(new QuizShowInstructions(pool, null))))
        .containsExactlyInAnyOrder("A? [a]", "B? [b]", "C? [c]");
  }

  @Test
  void questions_builtIn_areMoreThanAHundredAndDistinct() {
    assertThat(QuizQuestions.ALL).extracting(QuizItem::question).doesNotHaveDuplicates();
    assertThat(QuizQuestions.ALL).hasSizeGreaterThanOrEqualTo(120);
  }

  @Test
  void questions_builtIn_canBeSpoken() {
    assertThat(QuizQuestions.ALL)
        .allSatisfy(each -> assertThat(each.question()).matches("[\\p{L} ,'-]+\\?"))
        .allSatisfy(each -> assertThat(each.answer()).matches("[\\p{L} ,'-]+"));
  }

  @Test
  void questions_builtIn_doNotGiveTheirAnswersAway() {
    assertThat(QuizQuestions.ALL)
        .filteredOn(each -> !each.question().contains(" or "))
        .allSatisfy(
            each ->
                assertThat(each.question().toLowerCase(Locale.ROOT))
                    .doesNotContainPattern("\\b" + each.answer().toLowerCase(Locale.ROOT) + "\\b"));
  }

  @Test
  void style_ofTheAuthor_replacesTheBuiltInHost() {
    assertThat(prompt(new QuizShowInstructions(List.of(), "You are a strict teacher.")))
        .contains("\nYou are a strict teacher.\n")
        .doesNotContain("bad puns");
  }

  private static List<String> questions(String prompt) {
    return prompt
        .lines()
        .filter(line -> line.matches("\\d\\. .*"))
        .map(line -> line.substring(3))
        .toList();
  }
}
