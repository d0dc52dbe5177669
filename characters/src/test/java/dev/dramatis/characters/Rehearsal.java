package dev.dramatis.characters;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.prompt.HouseRules;
import dev.dramatis.prompt.UserProfile;
import dev.dramatis.voice.FileVoiceSource;
import java.time.Clock;
import java.time.ZonedDateTime;

/** Opens a session with a character alone, without the index and without house rules. */
public final class Rehearsal {

  private static final HouseRules NO_RULES =
      new HouseRules() {
        @Override
        public String wrap(PromptContext context, String wish) {
          return wish;
        }
      };

  private Rehearsal() {}

  /** A session at a time such as {@code 2026-12-31T22:00+01:00[Europe/Paris]}. */
  public static CharacterSession open(PromptGenerator character, String time, long seed) {
    return open(character, time(time).seed(seed).build());
  }

  /** The prompt at a time, for a user with a first name. */
  public static String prompt(PromptGenerator character, String time, String firstName) {
    return open(
            character,
            time(time)
                .seed(1)
                .with(UserProfile.class, UserProfile.builder().firstName(firstName).build())
                .build())
        .systemPrompt();
  }

  /** The prompt at a time, for a user nothing is known about. */
  public static String prompt(PromptGenerator character, String time) {
    return open(character, time, 1).systemPrompt();
  }

  private static SessionOptions.Builder time(String time) {
    ZonedDateTime now = ZonedDateTime.parse(time);
    return SessionOptions.builder().clock(Clock.fixed(now.toInstant(), now.getZone()));
  }

  private static CharacterSession open(PromptGenerator character, SessionOptions options) {
    CharacterDefinition definition =
        CharacterDefinition.builder("rehearsed", "Rehearsed")
            .voice(new FileVoiceSource("voices/any.wav", null, null, null, null))
            .build();
    return CharacterRegistry.builder()
        .houseRules(NO_RULES)
        .add(definition, character)
        .banks()
        .load()
        .open("rehearsed", options);
  }
}
