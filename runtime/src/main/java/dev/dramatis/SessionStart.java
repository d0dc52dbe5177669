package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a session that its ticket holds. They decide its prompt, together with the host
 * objects.
 *
 * @param id the id with which the registry was asked for the character; null for a character that
 *     is in no registry
 * @param opened in milliseconds, as a ticket holds it
 * @param zone the host's time zone; null for the system's, which is slow to load
 * @param llmName the LLM's name as its server calls it, or null
 */
record SessionStart(
    @Nullable String id,
    Instant opened,
    @Nullable ZoneId zone,
    long seed,
    @Nullable String llmName) {

  static SessionStart of(@Nullable String id, SessionOptions options) {
    return new SessionStart(
        id, options.instant(), options.zone(), options.anySeed(), options.llmName().orElse(null));
  }

  /**
   * Returns a builder of the session's contexts, whose random draws all begin alike.
   *
   * @param given the host objects
   */
  PromptContext.Builder context(CharacterDefinition character, Map<Class<?>, Object> given) {
    PromptContext.Builder context =
        PromptContext.builder(character).time(opened, zone).seed(seed).withAll(given);
    if (llmName != null) {
      context.llmName(llmName);
    }
    return context;
  }

  /** Returns the time in its zone. */
  ZonedDateTime time() {
    return ZonedDateTime.ofInstant(opened, zone == null ? ZoneId.systemDefault() : zone);
  }
}
