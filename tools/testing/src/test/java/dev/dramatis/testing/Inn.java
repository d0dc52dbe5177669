package dev.dramatis.testing;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.testing.inn.CharacterIndex;
import dev.dramatis.testing.inn.Order;
import dev.dramatis.voice.FileVoiceSource;

/** The cast of these tests, and characters that single tests add. */
final class Inn {

  private Inn() {}

  static SessionOptions withOrder() {
    return SessionOptions.reproducible().toBuilder()
        .with(Order.class, new Order("pea soup"))
        .build();
  }

  /** Returns the golden prompts of the three characters, without a second JVM. */
  static GoldenPrompts golden() {
    return GoldenPrompts.of(new CharacterIndex())
        .situation("waiter", "default", withOrder())
        .withoutSecondJvm();
  }

  /** Returns the golden prompts of one character, without a second JVM. */
  static GoldenPrompts golden(String id, PromptGenerator generator) {
    return GoldenPrompts.of(CharacterRegistry.builder().banks().add(character(id), generator))
        .withoutSecondJvm();
  }

  static CharacterDefinition character(String id) {
    return CharacterDefinition.builder(id, id)
        .voice(new FileVoiceSource("inn/guest.wav", null, null, null, null))
        .build();
  }
}
