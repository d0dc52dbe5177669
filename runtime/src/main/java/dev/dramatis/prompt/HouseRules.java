package dev.dramatis.prompt;

import dev.dramatis.character.PromptContext;
import java.util.Optional;

/**
 * The rules that a host puts around every persona: speech rules, language rules, safety, the last
 * word.
 *
 * <p>Implementations are thread-safe: one serves every session of a registry. Rules can depend on
 * {@link PromptContext#character()}.
 */
public interface HouseRules {

  /**
   * Returns a persona inside the rules. The registry does not call it for a character that opts out
   * with {@link dev.dramatis.annotation.Character#houseRules}.
   *
   * @param persona the character and its task; not blank
   */
  String wrap(PromptContext context, String persona);

  /**
   * Returns the prompt that the session keeps. The registry calls it for every prompt, also for
   * that of a character that opts out.
   */
  default String finish(PromptContext context, String prompt) {
    return prompt;
  }

  /**
   * Returns the persona in a prompt that {@link #wrap} has made, as it stands there; empty if the
   * rules do not find it. A host shows with it which part of a prompt is the character's own.
   */
  default Optional<String> personaIn(String prompt) {
    return Optional.empty();
  }

  /**
   * Returns the default rules, for a spoken conversation: plain speech, the character's languages,
   * transcription errors, the nature of the system, silence and goodbye. Keep the result: it
   * remembers the rules of languages.
   */
  static HouseRules speech() {
    return new SpeechRules();
  }
}
