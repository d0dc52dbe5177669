package dev.dramatis.testing.inn;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FileVoice;
import dev.dramatis.annotation.FromHost;
import dev.dramatis.annotation.Needs;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.annotation.Tool;
import dev.dramatis.annotation.ToolParam;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.prompt.PromptInputs;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The waiter, who needs the guest's order and has tools. */
@Character(name = "Waiter")
@FileVoice(path = "inn/waiter.wav")
@Needs(Order.class)
@TemplatePrompt("You are the waiter of an inn. The guest eats {dish}.")
public final class Waiter implements PromptInputs<Waiter.Inputs>, PromptGenerator {

  /**
   * The values of the template.
   *
   * @param dish what the guest has ordered
   */
  public record Inputs(String dish) {}

  @Override
  public Inputs inputs(PromptContext context) {
    return new Inputs(context.get(Order.class).dish());
  }

  @Override
  public String persona(PromptContext context) {
    return context.instructionsPersona() + " You are quick.";
  }

  @Tool("Books a table for tonight.")
  String bookTable(@ToolParam("how many guests come") @Min(1) @Max(12) int guests) {
    return "A table for " + guests + " is booked.";
  }

  @Tool("Says what the guest has ordered.")
  String order(@FromHost Order order) {
    return order.dish();
  }
}
