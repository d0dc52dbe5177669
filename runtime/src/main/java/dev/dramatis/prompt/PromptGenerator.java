package dev.dramatis.prompt;

/**
 * Turns a context into the system prompt that the LLM is given for one session.
 *
 * <p>A character class that implements this interface makes its own prompt. It is called once a
 * session, on an instance of that session's own, so it needs no synchronisation; what it draws at
 * random it takes from {@link PromptContext#random()}, and the time from {@link
 * PromptContext#now()}, so that a session can be made again.
 */
@FunctionalInterface
public interface PromptGenerator {

  /**
   * Makes the system prompt, as a rule {@link PromptContext#withHouseRules} around the character's
   * own wish.
   *
   * @return the whole prompt; null or a blank text fails the session
   */
  String systemPrompt(PromptContext context);
}
