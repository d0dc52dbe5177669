package dev.dramatis.characters.unmute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterSession;
import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.Sessions;
import dev.dramatis.tool.ToolResult;
import dev.dramatis.tool.ToolResult.Outcome;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuizShowTest {

  private final CharacterSession session =
      Sessions.open(CharacterIds.QUIZ_SHOW, Sessions.at("2026-03-02T20:00Z[UTC]"));

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void answer_saysTheWholeScore() {
    answer(1, true);
    answer(2, false);

    assertThat(answer(3, true).text())
        .isEqualTo(
            "Question 3 is right. The score is 2 of 3 (1 right, 2 wrong, 3 right); 2 to go.");
  }

  @Test
  void answer_toTheLastQuestion_endsTheShow() {
    for (int question = 1; question < 5; question++) {
      answer(question, false);
    }

    assertThat(answer(5, true).text()).endsWith("; the show is over.");
  }

  @Test
  void secondTry_isRefusedAndChangesNothing() {
    answer(1, false);
    ToolResult second = answer(1, true);

    assertThat(second.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(second.text())
        .isEqualTo(
            "Question 1 is judged already, as wrong, and there is no second try. The score is 0 of 1"
                + " (1 wrong); 4 to go.");
  }

  @Test
  void question_thatTheShowDoesNotHave_isWrong() {
    assertThat(answer(6, true).text()).isEqualTo("question must be at most 5, but is 6.");
  }

  private ToolResult answer(int question, boolean isRight) {
    return session.call("answer", Map.of("question", question, "isRight", isRight));
  }
}
