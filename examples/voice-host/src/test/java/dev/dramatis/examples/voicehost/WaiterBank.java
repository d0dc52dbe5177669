package dev.dramatis.examples.voicehost;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.instructions.NewsSource;
import dev.dramatis.prompt.UserProfile;
import dev.dramatis.voice.FileVoiceSource;
import org.jspecify.annotations.Nullable;

/** A bank as generated code has it, of a character with a greeting and needs. */
final class WaiterBank extends BankOfOne {

  static final String GREETING = "Bonsoir, <b>voici</b> la carte.";

  WaiterBank() {
    super(
        "inn",
        CharacterDefinition.builder("waiter", "Waiter")
            .languages("fr", "en")
            .voice(new FileVoiceSource("voices/waiter.wav", null, null, null, null))
            .withGreeting()
            .need(Need.required(NewsSource.class))
            .need(Need.optional(UserProfile.class))
            .build());
  }

  @Override
  public boolean hasTemplates() {
    return true;
  }

  @Override
  public @Nullable String greeting(String id, @Nullable Object inputs, PromptContext context) {
    return GREETING;
  }

  @Override
  public Object create(String id) {
    return (PromptGenerator) context -> "You bring the menu.";
  }
}
