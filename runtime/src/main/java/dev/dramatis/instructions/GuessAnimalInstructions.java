package dev.dramatis.instructions;

import dev.dramatis.prompt.PromptContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stub. */
public record GuessAnimalInstructions(List<String> easy, List<String> hard, @Nullable String style)
    implements Instructions {
  @Override
  public String kind() {
    return "guess_animal";
  }

  @Override
  public String systemPrompt(PromptContext context) {
    return context.withHouseRules("stub");
  }
}
