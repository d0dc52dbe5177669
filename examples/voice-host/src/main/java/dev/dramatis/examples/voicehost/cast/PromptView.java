package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.CharacterSession;
import dev.dramatis.prompt.HouseRules;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A prompt. The seed of a conversation stays with the host, for it tells every secret of the
 * character.
 *
 * @param character the character's id
 * @param prompt all of it, as the LLM gets it
 * @param persona the character's own part of it; null if that is not known
 * @param seed the seed that makes a new session's prompt again; null for a conversation's
 * @param time the time of a new session in ISO 8601, with the time zone's name if it has one; null
 *     for a conversation's
 */
record PromptView(
    String character,
    String prompt,
    @Nullable String persona,
    @Nullable Long seed,
    @Nullable String time) {

  /** The rules of this host's cast, which are the default. */
  private static final HouseRules RULES = HouseRules.speech();

  /** Returns the prompt of a new session. */
  static PromptView ofDraw(CharacterSession session) {
    return new PromptView(
        session.character().id(),
        session.systemPrompt(),
        persona(session),
        session.seed(),
        DateTimeFormatter.ISO_ZONED_DATE_TIME.format(session.openedAt()));
  }

  /** Returns the prompt of a client's conversation. */
  static PromptView ofConversation(CharacterSession session) {
    return new PromptView(
        session.character().id(), session.systemPrompt(), persona(session), null, null);
  }

  private static @Nullable String persona(CharacterSession session) {
    String prompt = session.systemPrompt();
    return session.character().hasHouseRules() ? RULES.personaIn(prompt).orElse(null) : prompt;
  }
}
