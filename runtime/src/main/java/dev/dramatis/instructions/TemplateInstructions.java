package dev.dramatis.instructions;

import dev.dramatis.character.Instructions;
import dev.dramatis.character.PromptContext;
import jakarta.validation.constraints.NotBlank;

/**
 * A text with placeholders: the kind {@code constant} to clients, who never see the text. {@link
 * dev.dramatis.annotation.TemplatePrompt} has the grammar.
 *
 * @param template the text; not blank
 */
public record TemplateInstructions(
    @NotBlank(message = "is missing; write what the LLM is to be") String template)
    implements Instructions {

  @Override
  public String kind() {
    return "constant";
  }

  /**
   * Always throws: generated code fills the template of a character that comes from a bank.
   *
   * @throws IllegalStateException always
   */
  @Override
  public String persona(PromptContext context) {
    throw new IllegalStateException(
        "a template needs the code that is generated for its character class; "
            + "a definition that the host builds takes ConstantInstructions");
  }
}
