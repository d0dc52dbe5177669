package dev.dramatis.examples.springboot;

import dev.dramatis.CharacterSession;
import java.time.format.DateTimeFormatter;

/**
 * What a conversation starts with.
 *
 * @param character the character's id
 * @param voice what the TTS is told
 * @param systemPrompt what the LLM is told
 * @param seed the seed of the prompt's draws
 * @param openedAt when the prompt was made, in ISO 8601 with the time zone's name where it has one
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
