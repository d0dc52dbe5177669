package dev.dramatis.instructions;

import dev.dramatis.prompt.PromptContext;
import jakarta.validation.constraints.NotBlank;

/** Stub. */
public record ConstantInstructions(
    @NotBlank(message = "is missing; write what the LLM is told") String text)
    implements Instructions {
  @Override
  public String kind() {
    return "constant";
  }

  @Override
  public String systemPrompt(PromptContext context) {
    return context.withHouseRules("stub");
  }
}
