package dev.dramatis.prompt;

import dev.dramatis.character.PromptContext;

/**
 * Rules that a host puts around every persona: speech rules, language rules, safety, the last word.
 *
 * <p>Implementations are thread-safe: one serves every session of a registry. Rules for some
 * characters only look at {@link PromptContext#character()}.
 */
public interface HouseRules {

  /**
   * Returns a persona inside the rules. It is not called for a character that opts out with {@link
   * dev.dramatis.annotation.Character#houseRules}.
   *
   * @param persona who the character is and what it does; not blank
   */
  String wrap(PromptContext context, String persona);

  /**
   * Returns the prompt that the session keeps. It has the last word on every prompt, also on that
   * of a character that opts out.
   */
  default String finish(PromptContext context, String prompt) {
    return prompt;
  }

  /**
   * Returns the rules for a conversation that is heard and spoken: plain speech, the character's
   * languages, transcription errors, what the system is, silence and goodbye. The default.
   */
  static HouseRules speech() {
    return SpeechRules.INSTANCE;
  }
}
