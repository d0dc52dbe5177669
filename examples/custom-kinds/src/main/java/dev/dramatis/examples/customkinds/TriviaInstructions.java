package dev.dramatis.examples.customkinds;

import dev.dramatis.character.Instructions;
import dev.dramatis.character.PromptContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A trivia quiz, whose questions the LLM makes up: the kind {@code trivia}.
 *
 * @param topic what the questions are about
 * @param rounds how many there are
 * @param difficulty how hard they are
 */
public record TriviaInstructions(
    @NotBlank @Size(max = 80) String topic,
    @Min(1) @Max(value = 20, message = "must not be above {value}, or the listener falls asleep")
        int rounds,
    @NotNull Difficulty difficulty)
    implements Instructions {

  @Override
  public String kind() {
    return "trivia";
  }

  @Override
  public String persona(PromptContext context) {
    return "You ask the user %s trivia questions about %s, one at a time. %s"
        .formatted(rounds, topic, difficulty.wish());
  }
}
