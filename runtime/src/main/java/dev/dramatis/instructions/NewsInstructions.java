package dev.dramatis.instructions;

import dev.dramatis.prompt.PromptContext;
import org.jspecify.annotations.Nullable;

/** Stub. */
public record NewsInstructions(@Nullable String style) implements Instructions {
  @Override
  public String kind() {
    return "news";
  }

  @Override
  public String systemPrompt(PromptContext context) {
    return context.withHouseRules("stub");
  }
}
