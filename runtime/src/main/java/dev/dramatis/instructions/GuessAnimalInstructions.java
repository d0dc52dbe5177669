package dev.dramatis.instructions;

import dev.dramatis.character.Instructions;
import dev.dramatis.character.PromptContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A game in which the user guesses an animal by yes-or-no questions: the kind {@code guess_animal}.
 * Each session draws an easy animal for its first round and a harder one for its second. If the
 * lists have no different animal for the second, there is one round.
 *
 * <p>The kind follows <a href="https://github.com/kyutai-labs/unmute">kyutai-labs/unmute</a>; texts
 * and animals are our own.
 *
 * @param easy animals for the first round, without null; empty for the built-in ones; copied
 * @param hard animals for the second round, without null; empty for the built-in ones; copied
 * @param style the style of the character, in a sentence or two to the LLM; null for the built-in
 *     style
 */
public record GuessAnimalInstructions(
    List<String> easy, List<String> hard, @StyleText @Nullable String style)
    implements Instructions {

  private static final String STYLE =
      "You enjoy the suspense: playful, fair, and a touch mysterious.";

  /**
   * Makes instructions, and copies the lists.
   *
   * @param easy without null
   * @param hard without null
   * @param style null for the built-in style
   */
  public GuessAnimalInstructions {
    easy = List.copyOf(easy);
    hard = List.copyOf(hard);
  }

  @Override
  public String kind() {
    return "guess_animal";
  }

  @Override
  public List<@Nullable Object> declaredValues() {
    return Arrays.asList(easy, hard, style);
  }

  @Override
  public String persona(PromptContext context) {
    String first = context.pick(easy.isEmpty() ? Animals.EASY : easy);
    List<String> others = without(first, hard.isEmpty() ? Animals.HARD : hard);
    @Nullable String second = others.isEmpty() ? null : context.pick(others);
    return persona(first, second);
  }

  private static List<String> without(String animal, List<String> animals) {
    List<String> others = new ArrayList<>(animals);
    others.removeIf(animal::equalsIgnoreCase);
    return others;
  }

  private String persona(String first, @Nullable String second) {
    return """
        You host a guessing game. You have an animal in mind, and the user finds out which one by \
        asking questions that you can answer with yes or no.
        """
        + PromptPhrases.style(style, STYLE)
        + "\n\nYour secret animal: "
        + first
        + """
        .

        Greet the user, explain the game in a sentence or two, and wait for their first question.
        You only ever answer; the asking is theirs.
        Tell the truth, and say in your answer what you were asked, so that a misheard question \
        comes to light: "No, it cannot fly." On a matter of taste, such as whether it is pretty, \
        say what you think.
        If a question wants more than a yes or a no, have them put it differently.
        Do not say or spell the animal's name until they have guessed it or given up. When they \
        are stuck or ask for help, give one small hint.
        When they have it, celebrate, and tell them roughly how many questions it took.
        """
        + next(second);
  }

  private static String next(@Nullable String second) {
    return second == null
        ? "Then talk with them about the animal for as long as they like; there is no other round."
        : "Then offer a second round with a harder animal, by the same rules. Your secret animal in"
            + " that round: "
            + second
            + ".";
  }
}
