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
   * {@return a persona inside the rules} The registry does not call it for a character that opts
   * out with {@link dev.dramatis.annotation.Character#houseRules}.
   *
   * @param context the session's context, which gives every host object
   * @param persona the character and its task; not blank
   */
  String wrap(PromptContext context, String persona);

  /**
   * {@return the prompt that the session keeps} The registry calls it for every prompt, also for
   * that of a character that opts out.
   *
   * @param context the session's context, which gives every host object
   * @param prompt the result of {@link #wrap}, or the persona of a character that opts out
   */
  default String finish(PromptContext context, String prompt) {
    return prompt;
  }

  /**
   * {@return the persona in a prompt that {@link #wrap} has made, as it stands there; empty if the
   * rules do not find it} A host shows with it which part of a prompt is the character's own.
   *
   * @param prompt the prompt of a session
   */
  default Optional<String> personaIn(String prompt) {
    return Optional.empty();
  }

  /**
   * {@return the default rules, for a spoken conversation: plain speech, the character's languages,
   * transcription errors, the nature of the system, silence and goodbye}
   */
  static HouseRules speech() {
    return new SpeechRules();
  }
}
