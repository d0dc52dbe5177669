package dev.dramatis.examples.springboot;

import dev.dramatis.CharacterSession;
import java.time.format.DateTimeFormatter;

/**
 * An opened session.
 *
 * @param character the character's id
 * @param voice the voice as the TTS server knows it
 * @param systemPrompt the system prompt for the LLM
 * @param seed the session's seed
 * @param openedAt the time of the session in ISO 8601, with the name of its time zone
 */
record SessionView(
    String character, String voice, String systemPrompt, long seed, String openedAt) {

  static SessionView of(CharacterSession session) {
    return new SessionView(
        session.character().id(),
        session.character().voice().voice(),
        session.systemPrompt(),
        session.seed(),
        DateTimeFormatter.ISO_ZONED_DATE_TIME.format(session.openedAt()));
  }
}
