package dev.dramatis.instructions;

import dev.dramatis.prompt.PromptContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stub. */
public record SmalltalkInstructions(List<String> starters, @Nullable String style)
    implements Instructions {
  @Override
  public String kind() {
    return "smalltalk";
  }

  @Override
  public String systemPrompt(PromptContext context) {
    return context.withHouseRules("stub");
  }
}
