package dev.dramatis.character;

/**
 * Code that makes a character's persona, once a session.
 *
 * <p>A character class that implements this interface makes its own persona, and the registry puts
 * the host's house rules around it. It is called on an instance of that session's own, so it needs
 * no synchronisation. What it draws at random it takes from {@link PromptContext#random()}, and the
 * time from {@link PromptContext#now()}, so that a session can be made again.
 */
@FunctionalInterface
public interface PromptGenerator {

  /**
   * Returns the persona: who the character is and what it does, addressed to the LLM.
   *
   * @return the persona without house rules; null or a blank text fails the session
   */
  String persona(PromptContext context);
}
