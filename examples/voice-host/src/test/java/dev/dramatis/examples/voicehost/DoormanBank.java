package dev.dramatis.examples.voicehost;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.voice.FileVoiceSource;
import org.jspecify.annotations.Nullable;

/**
 * A bank of a character that greets in each session by another number, which its prompt has too.
 */
final class DoormanBank extends BankOfOne {

  DoormanBank() {
    super(
        "inn",
        CharacterDefinition.builder("doorman", "Doorman")
            .className("com.example.Doorman")
            .description("Opens the door, and knows who went out.")
            .languages("fr")
            .voice(new FileVoiceSource("inn/doorman.wav", null, null, null, null))
            .withGreeting()
            .build());
  }

  @Override
  public boolean hasTemplates() {
    return true;
  }

  @Override
  public @Nullable Object inputs(String id, Object character, PromptContext context) {
    return "Bonsoir, client " + context.random().nextInt(1_000_000) + ".";
  }

  @Override
  public @Nullable String persona(String id, @Nullable Object inputs) {
    return "You have said: " + inputs;
  }

  @Override
  public @Nullable String greeting(String id, @Nullable Object inputs, PromptContext context) {
    return String.valueOf(inputs);
  }

  @Override
  public Object create(String id) {
    return (PromptGenerator) PromptContext::instructionsPersona;
  }
}
