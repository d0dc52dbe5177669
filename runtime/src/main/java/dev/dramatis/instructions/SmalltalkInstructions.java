package dev.dramatis.instructions;

import dev.dramatis.character.Instructions;
import dev.dramatis.character.PromptContext;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Small talk that begins with a conversation starter: the kind {@code smalltalk}. Each session
 * draws its starter. The persona also has the time and the time zone of the session's clock.
 *
 * <p>The kind follows <a href="https://github.com/kyutai-labs/unmute">kyutai-labs/unmute</a>; texts
 * and starters are our own.
 *
 * @param starters ways to start a conversation, without null, each the end of the sentence "For
 *     instance, you could …"; empty for the built-in ones; copied
 * @param style the style of the character, in a sentence or two to the LLM; null for the built-in
 *     style
 */
public record SmalltalkInstructions(List<String> starters, @StyleText @Nullable String style)
    implements Instructions {

  private static final String STYLE =
      "Take an interest in what the user says, offer thoughts of your own, and let the talk wander"
          + " where it likes.";

  /**
   * Makes instructions, and copies the list.
   *
   * @param starters without null
   * @param style null for the built-in style
   */
  public SmalltalkInstructions {
    starters = List.copyOf(starters);
  }

  @Override
  public String kind() {
    return "smalltalk";
  }

  @Override
  public List<@Nullable Object> declaredValues() {
    return Arrays.asList(starters, style);
  }

  @Override
  public String persona(PromptContext context) {
    return "You are here for a chat, with no task and no agenda.\n"
        + PromptPhrases.style(style, STYLE)
        + "\n\n"
        + PromptPhrases.time(context)
        + "\n\nOpen with a greeting and something to talk about. For instance, you could "
        + PromptPhrases.sentence(starter(context));
  }

  private String starter(PromptContext context) {
    return context.pick(starters.isEmpty() ? ConversationStarters.ALL : starters);
  }
}
