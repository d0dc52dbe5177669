package dev.dramatis.characters.unmute;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FreesoundSound;
import dev.dramatis.annotation.FreesoundVoice;
import dev.dramatis.annotation.QuizShowPrompt;
import dev.dramatis.annotation.Tool;
import dev.dramatis.annotation.ToolParam;
import dev.dramatis.tool.ToolRefusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A quiz host who is hard to impress. With a tool for the score, no answer is judged twice and none
 * is forgotten. A result says the whole score, because the next session of the conversation may
 * know nothing of it.
 */
@Character(
    name = "Quiz show",
    description =
        "A dry British quiz host who asks you five general questions and keeps the score.",
    tags = {"game", "humour"},
    comment = "The voice is a sceptical man's, from the UK.",
    order = 2)
@FreesoundVoice(
    path = "unmute-prod-website/freesound/519189_request-42---hmm-i-dont-knowwav.mp3",
    url = "https://freesound.org/people/InspectorJ/sounds/519189/",
    sound =
        @FreesoundSound(
            id = 519189,
            name = "Request #42 - Hmm, I don't know.wav",
            username = "InspectorJ",
            license = "https://creativecommons.org/licenses/by/4.0/"))
@QuizShowPrompt(
    style =
        """
        You are a British quiz host who has heard every wrong answer there is. You are dry, you
        doubt even a right answer for a moment before you grant the point, and you are never
        cruel: under the sighs you want the player to win.""")
final class QuizShow {

  private static final int QUESTIONS = 5;

  private final SortedMap<Integer, Boolean> verdicts = new TreeMap<>();

  @Tool(
      """
      Records the verdict on an answer and returns the score. Call it once for each question, as soon
      as the contestant has answered or passed, and before you say the verdict. Say no other score.""")
  String answer(
      @ToolParam("the number of the question") @Min(1) @Max(QUESTIONS) int question,
      @ToolParam("true if the answer means the right thing; false also for a pass")
          boolean isRight) {
    Boolean earlier = verdicts.putIfAbsent(question, isRight);
    if (earlier != null) {
      throw new ToolRefusal(
          "Question %s is judged already, as %s, and there is no second try. %s"
              .formatted(question, verdict(earlier), score()));
    }
    return "Question %s is %s. %s".formatted(question, verdict(isRight), score());
  }

  private String score() {
    List<String> each = new ArrayList<>();
    verdicts.forEach((question, isRight) -> each.add(question + " " + verdict(isRight)));
    long right = verdicts.values().stream().filter(isRight -> isRight).count();
    return "The score is %s of %s (%s); %s"
        .formatted(
            right,
            verdicts.size(),
            String.join(", ", each),
            verdicts.size() < QUESTIONS
                ? QUESTIONS - verdicts.size() + " to go."
                : "the show is over.");
  }

  private static String verdict(boolean isRight) {
    return isRight ? "right" : "wrong";
  }
}
