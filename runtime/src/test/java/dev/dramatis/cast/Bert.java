package dev.dramatis.cast;

import dev.dramatis.prompt.PromptContext;
import dev.dramatis.prompt.PromptGenerator;

final class Bert implements PromptGenerator {

  static {
    Initialised.add("Bert");
  }

  @Override
  public String systemPrompt(PromptContext context) {
    return "Be Bert.";
  }
}
