package dev.dramatis.characters;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.prompt.UserProfile;
import dev.dramatis.voice.FileVoiceSource;
import java.time.ZonedDateTime;

/** Contexts for the persona of one character, without a registry. */
public final class Contexts {

  private static final CharacterDefinition TESTED =
      CharacterDefinition.builder("tested", "Tested")
          .voice(new FileVoiceSource("voices/any.wav", null, null, null, null))
          .build();

  private Contexts() {}

  /** Returns a context at a time such as {@code 2026-12-31T22:00+01:00[Europe/Paris]}. */
  public static PromptContext at(String time) {
    return seeded(time, 1).build();
  }

  /** Returns a context at a time, with this seed. */
  public static PromptContext at(String time, long seed) {
    return seeded(time, seed).build();
  }

  /** Returns a context at a time, for a user with this first name. */
  public static PromptContext at(String time, String firstName) {
    return seeded(time, 1)
        .with(UserProfile.class, UserProfile.builder().firstName(firstName).build())
        .build();
  }

  private static PromptContext.Builder seeded(String time, long seed) {
    return PromptContext.builder(TESTED).time(ZonedDateTime.parse(time)).seed(seed);
  }
}
