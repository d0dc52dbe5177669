package dev.dramatis.cast;

import dev.dramatis.prompt.PromptContext;
import dev.dramatis.prompt.PromptGenerator;

final class Anna implements PromptGenerator {

  static {
    Initialised.add("Anna");
  }

  @Override
  public String systemPrompt(PromptContext context) {
    return "Be Anna.";
  }
}
