package dev.dramatis.examples.voicehost;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.instructions.NewsSource;
import dev.dramatis.prompt.UserProfile;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.voice.FileVoiceSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bank as generated code has it, of a character with a greeting and needs. */
final class WaiterBank implements CharacterBank {

  static final String GREETING = "Bonsoir, <b>voici</b> la carte.";

  private static final String ID = "waiter";
  private static final String NAME = "Waiter";

  @Override
  public int format() {
    return FORMAT;
  }

  @Override
  public String name() {
    return "inn";
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public List<String> ids() {
    return List.of(ID);
  }

  @Override
  public int[] idHashes() {
    return new int[] {ID.hashCode()};
  }

  @Override
  public int[] nameHashes() {
    return new int[] {NAME.hashCode()};
  }

  @Override
  public @Nullable CharacterDefinition find(String id) {
    return id.equals(ID)
        ? CharacterDefinition.builder(ID, NAME)
            .languages("fr", "en")
            .voice(new FileVoiceSource("voices/waiter.wav", null, null, null, null))
            .withGreeting()
            .need(Need.required(NewsSource.class))
            .need(Need.optional(UserProfile.class))
            .build()
        : null;
  }

  @Override
  public @Nullable String idOf(String name) {
    return name.equals(NAME) ? ID : null;
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
