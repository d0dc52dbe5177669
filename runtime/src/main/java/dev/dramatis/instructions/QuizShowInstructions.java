package dev.dramatis.instructions;

import dev.dramatis.prompt.PromptContext;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stub. */
public record QuizShowInstructions(@Valid List<QuizQuestion> questions, @Nullable String style)
    implements Instructions {
  @Override
  public String kind() {
    return "quiz_show";
  }

  @Override
  public String systemPrompt(PromptContext context) {
    return context.withHouseRules("stub");
  }
}
