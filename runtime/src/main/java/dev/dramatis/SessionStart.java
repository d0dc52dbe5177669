package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The time and the seed with which a session opened.
 *
 * @param zone the host's time zone; null for the system's, which is slow to load
 */
record SessionStart(Instant opened, @Nullable ZoneId zone, long seed) {

  static SessionStart of(SessionOptions options) {
    return new SessionStart(options.instant(), options.zone(), options.anySeed());
  }

  PromptContext context(CharacterDefinition character, SessionOptions options) {
    PromptContext.Builder context =
        PromptContext.builder(character)
            .time(opened, zone)
            .seed(seed)
            .withAll(options.hostObjects());
    options.llmName().ifPresent(context::llmName);
    return context.build();
  }

  /** Returns the time in its zone. */
  ZonedDateTime time() {
    return ZonedDateTime.ofInstant(opened, zone == null ? ZoneId.systemDefault() : zone);
  }
}
