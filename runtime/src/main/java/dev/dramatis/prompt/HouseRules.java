package dev.dramatis.prompt;

/**
 * What the host says around every character's prompt: speech rules, language rules, safety, the
 * last word.
 *
 * <p>Implementations are thread-safe: one serves every session of a registry. Rules for some
 * characters only look at {@link PromptContext#character()}.
 */
public interface HouseRules {

  /**
   * Puts the rules around a character's wish; {@link PromptContext#withHouseRules} calls it.
   *
   * @param wish what the character wants the LLM to be and do
   */
  String around(PromptContext context, String wish);

  /**
   * Has the last word on a finished prompt, also on one that never asked for the house rules.
   *
   * @return the prompt that the session keeps
   */
  default String finish(PromptContext context, String prompt) {
    return prompt;
  }

  /**
   * The rules for a conversation that is heard and spoken: plain speech, the character's languages,
   * transcription errors, what the system is, silence and goodbye. The default.
   */
  static HouseRules speech() {
    return SpeechRules.INSTANCE;
  }
}
