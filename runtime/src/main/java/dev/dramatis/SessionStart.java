package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
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

  /**
   * Returns a builder of the session's contexts, whose random draws all begin alike.
   *
   * @param given the host objects
   */
  PromptContext.Builder context(
      CharacterDefinition character, SessionOptions options, Map<Class<?>, Object> given) {
    PromptContext.Builder context =
        PromptContext.builder(character).time(opened, zone).seed(seed).withAll(given);
    Optional<String> llmName = options.llmName();
    if (llmName.isPresent()) { // the first lambda of a JVM takes long to make
      context.llmName(llmName.get());
    }
    return context;
  }

  /** Returns the time in its zone. */
  ZonedDateTime time() {
    return ZonedDateTime.ofInstant(opened, zone == null ? ZoneId.systemDefault() : zone);
  }
}
