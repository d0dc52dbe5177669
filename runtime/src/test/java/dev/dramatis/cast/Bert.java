package dev.dramatis.cast;

import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;

final class Bert implements PromptGenerator {

  static {
    Initialised.add("Bert");
  }

  @Override
  public String persona(PromptContext context) {
    return "Be Bert.";
  }
}
