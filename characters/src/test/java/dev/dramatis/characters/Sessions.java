package dev.dramatis.characters;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.instructions.NewsSource;
import dev.dramatis.prompt.UserProfile;
import java.time.ZonedDateTime;

/** Sessions with single characters of the cast, as a host opens them. */
public final class Sessions {

  private static final CharacterRegistry REGISTRY =
      CharacterRegistry.builder()
          .banks(new CharacterIndex())
          .allowTools("quiz-show:*", "ships-navigator:*", "week-planner:*")
          .perSession(NewsSource.class, UserProfile.class, WeekPlan.class)
          .load();

  private Sessions() {}

  /**
   * Returns options with the seed 1, at a time such as {@code
   * 2026-12-31T22:00+01:00[Europe/Paris]}.
   */
  public static SessionOptions.Builder at(String time) {
    return SessionOptions.builder().seed(1).time(ZonedDateTime.parse(time));
  }

  /** Opens a session, which the test closes. */
  public static CharacterSession open(String id, SessionOptions.Builder options) {
    return REGISTRY.open(id, options.build());
  }

  /** Returns the prompt of a character in a session. */
  public static String prompt(String id, SessionOptions.Builder options) {
    try (CharacterSession session = open(id, options)) {
      return session.systemPrompt();
    }
  }
}
