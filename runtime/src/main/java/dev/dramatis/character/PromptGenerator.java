package dev.dramatis.character;

/**
 * Code that makes a character's persona, once a session.
 *
 * <p>A character class that implements this interface makes its own persona, and the registry puts
 * the host's house rules around it. Each session has its own instance, so the class needs no
 * synchronisation. It takes randomness from {@link PromptContext#random()} and the time from {@link
 * PromptContext#now()}, so that a session can be reproduced.
 */
@FunctionalInterface
public interface PromptGenerator {

  /**
   * Returns the persona: the character and its task, addressed to the LLM.
   *
   * @param context the session's time, random draws and host objects
   * @return the persona without house rules; null or a blank text fails the session
   */
  String persona(PromptContext context);
}
