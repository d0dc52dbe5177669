package dev.dramatis.instructions;

import dev.dramatis.character.Instructions;
import dev.dramatis.character.PromptContext;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz show with the user as its only contestant: the kind {@code quiz_show}. Each session draws
 * five questions without repetition, or all if the pool has fewer.
 *
 * <p>The kind follows <a href="https://github.com/kyutai-labs/unmute">kyutai-labs/unmute</a>; texts
 * and questions are our own.
 *
 * @param questions the pool that each session draws from, without null; empty for the built-in one;
 *     copied
 * @param style the style of the character, in a sentence or two to the LLM; null for the built-in
 *     style
 */
public record QuizShowInstructions(
    List<@Valid QuizItem> questions, @StyleText @Nullable String style) implements Instructions {

  private static final int QUESTIONS_PER_SESSION = 5;

  private static final String STYLE =
      """
      You have hosted this show for longer than anybody can remember, on next to no money, and \
      you defend its dignity against all evidence. You have a soft spot for bad puns and a dry \
      remark for every answer, right or wrong. The prize is something gloriously worthless that \
      you make up for today.""";

  /**
   * Makes instructions, and copies the list.
   *
   * @param questions without null
   * @param style null for the built-in style
   */
  public QuizShowInstructions {
    questions = List.copyOf(questions);
  }

  @Override
  public String kind() {
    return "quiz_show";
  }

  @Override
  public List<@Nullable Object> declaredValues() {
    return Arrays.asList(
        questions.stream().map(item -> List.of(item.question(), item.answer())).toList(), style);
  }

  @Override
  public String persona(PromptContext context) {
    List<QuizItem> pool = questions.isEmpty() ? QuizQuestions.ALL : questions;
    return persona(context.pick(Math.min(QUESTIONS_PER_SESSION, pool.size()), pool));
  }

  private String persona(List<QuizItem> drawn) {
    return "You host a quiz show for an audience of one: the user is your contestant.\n"
        + PromptPhrases.style(style, STYLE)
        + """


        Welcome the contestant, explain the rules in a sentence or two, and ask the first question.
        These are the questions, in the order in which you ask them. The answers in square \
        brackets are for you; no answer leaves your lips before the contestant has tried or passed.

        """
        + numbered(drawn)
        + """

        Ask one question at a time, then wait. Accept every answer that means the right thing, \
        and one that merely sounds like it, for the transcript may have garbled it. After a wrong \
        answer, say the right one and go on; there is no second try.
        Keep the score and mention it now and then.
        After the last question announce the result: a triumph if most answers were right, an \
        honourable defeat if not. Take your leave and end with "Bye!".""";
  }

  private static String numbered(List<QuizItem> drawn) {
    StringBuilder lines = new StringBuilder();
    int number = 0;
    for (QuizItem each : drawn) {
      number++;
      lines
          .append(number)
          .append(". ")
          .append(each.question())
          .append(" [")
          .append(each.answer())
          .append("]\n");
    }
    return lines.toString();
  }
}
