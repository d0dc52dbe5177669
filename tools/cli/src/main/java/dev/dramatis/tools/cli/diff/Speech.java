package dev.dramatis.tools.cli.diff;

import dev.dramatis.CharacterOpenException;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a character says of itself in one situation.
 *
 * @param persona null if it could not be made
 * @param greeting null if there is none
 * @param failure why the persona could not be made; null if it could
 */
record Speech(@Nullable String persona, @Nullable String greeting, @Nullable String failure) {

  /** Opens a session, whose prompt is the persona alone. */
  static Speech of(CharacterRegistry registry, String id, SessionOptions options) {
    try (CharacterSession session = registry.open(id, options)) {
      return new Speech(session.systemPrompt(), session.greeting().orElse(null), null);
    } catch (CharacterOpenException e) {
      return new Speech(null, null, reason(e));
    }
  }

  /** Returns the exception's sentence, and that of the author's own exception where it has one. */
  private static String reason(CharacterOpenException e) {
    String sentence = String.valueOf(e.getMessage());
    Throwable cause = e.getCause();
    return cause == null || sentence.contains(String.valueOf(cause.getMessage()))
        ? sentence
        : sentence + ": " + cause;
  }
}
