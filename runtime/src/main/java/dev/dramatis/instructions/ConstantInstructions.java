package dev.dramatis.instructions;

import dev.dramatis.prompt.PromptContext;
import jakarta.validation.constraints.NotBlank;

/**
 * One text, the same in every session: the kind {@code constant}.
 *
 * @param text what the LLM is told, inside the house rules; never null, not blank, and never a
 *     template: a brace is a brace
 */
public record ConstantInstructions(
    @NotBlank(message = "is missing; write what the LLM is told") String text)
    implements Instructions {

  @Override
  public String kind() {
    return "constant";
  }

  @Override
  public String systemPrompt(PromptContext context) {
    return context.withHouseRules(text);
  }
}
