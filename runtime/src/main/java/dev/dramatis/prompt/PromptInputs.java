package dev.dramatis.prompt;

import dev.dramatis.character.PromptContext;

/**
 * The values of a template's placeholders; implemented by a character class with {@link
 * dev.dramatis.annotation.TemplatePrompt}.
 *
 * <p>It is called once a session, on an instance of that session's own, so it needs no
 * synchronisation.
 *
 * @param <I> a record with a component for each placeholder: text, characters, whole numbers, or
 *     enums with a {@code toString} of their own
 */
@FunctionalInterface
public interface PromptInputs<I extends Record> {

  /**
   * {@return the values for one session; not null}
   *
   * @param context the session's time, random draws and host objects
   */
  I inputs(PromptContext context);
}
