package dev.dramatis.cast;

import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;

final class Anna implements PromptGenerator {

  static {
    Initialised.add("Anna");
  }

  @Override
  public String persona(PromptContext context) {
    return "Be Anna.";
  }
}
