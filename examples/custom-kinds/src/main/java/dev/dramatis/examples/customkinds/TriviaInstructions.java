package dev.dramatis.examples.customkinds;

import dev.dramatis.annotation.Needs;
import dev.dramatis.character.Instructions;
import dev.dramatis.character.PromptContext;
import dev.dramatis.prompt.UserProfile;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A trivia quiz with questions that the LLM invents: the kind {@code trivia}. It calls the user by
 * name, if the host knows it.
 *
 * @param topic the subject of the questions
 * @param rounds the number of questions
 * @param difficulty the difficulty of the questions
 */
@Needs(optional = UserProfile.class)
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
    String quiz =
        "You ask the user %s trivia questions about %s, one at a time. %s"
            .formatted(rounds, topic, difficulty.sentence());
    return context
        .find(UserProfile.class)
        .flatMap(UserProfile::firstName)
        .map(name -> "%s You call the user %s.".formatted(quiz, name))
        .orElse(quiz);
  }

  @Override
  public Map<String, ?> wireFields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("topic", topic);
    fields.put("rounds", rounds);
    return fields;
  }
}
