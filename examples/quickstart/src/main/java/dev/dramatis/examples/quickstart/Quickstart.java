package dev.dramatis.examples.quickstart;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.annotation.Cast;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.characters.CharacterIds;

/** A program that loads the cast, lists it, and prints the system prompt of Gertrude. */
@Cast
public final class Quickstart {

  private Quickstart() {}

  public static void main(String[] args) {
    CharacterRegistry registry = CharacterCast.builder().load();
    for (CharacterDefinition character : registry.definitions()) {
      System.out.printf("%-24s %s%n", character.id(), character.name());
    }
    try (CharacterSession session = registry.open(CharacterIds.GERTRUDE)) {
      System.out.printf("%n%s%n", session.systemPrompt());
    }
  }
}
