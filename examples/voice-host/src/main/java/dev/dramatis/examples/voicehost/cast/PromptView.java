package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.CharacterSession;
import java.time.format.DateTimeFormatter;

/**
 * A prompt, and what it takes to have the same again.
 *
 * @param character the character's id
 * @param seed the seed of its draws
 * @param time when it was made, in ISO 8601 with the time zone's name where it has one
 */
record PromptView(String character, String prompt, long seed, String time) {

  static PromptView of(CharacterSession session) {
    return new PromptView(
        session.character().id(),
        session.systemPrompt(),
        session.seed(),
        DateTimeFormatter.ISO_ZONED_DATE_TIME.format(session.openedAt()));
  }
}
