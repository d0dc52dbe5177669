package dev.dramatis.instructions;

import dev.dramatis.character.Instructions;
import dev.dramatis.character.PromptContext;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One text, the same in every session: the kind {@code constant}.
 *
 * @param text the persona; never null, not blank, and never a template: a brace is a brace
 */
public record ConstantInstructions(
    @NotBlank(message = "is missing; write what the LLM is told") String text)
    implements Instructions {

  @Override
  public String kind() {
    return "constant";
  }

  @Override
  public Map<String, ? extends @Nullable Object> wireFields() {
    return Map.of("text", text);
  }

  @Override
  public String persona(PromptContext context) {
    return text;
  }
}
