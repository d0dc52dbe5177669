package dev.dramatis;

import dev.dramatis.prompt.HouseRules;
import dev.dramatis.prompt.PromptGenerator;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Opens sessions: makes the instance of a character class and its prompt, or says what failed. */
final class SessionOpener {

  private final HouseRules houseRules;
  private final Listeners listeners;

  SessionOpener(HouseRules houseRules, Listeners listeners) {
    this.houseRules = houseRules;
    this.listeners = listeners;
  }

  /**
   * Opens a session.
   *
   * @throws CharacterOpenException if the character's code or the house rules throw, or the prompt
   *     is null or blank
   */
  CharacterSession open(CharacterDefinition character, LoadedBank bank, SessionOptions options) {
    boolean ownInstance = bank.createsInstances();
    SessionContext context = new SessionContext(character, options, houseRules);
    Object instance = instantiate(character, bank);
    try {
      long start = listeners.isEmpty() ? 0 : System.nanoTime();
      String prompt = makePrompt(context, instance);
      tellOpened(character, start);
      return new CharacterSession(context, instance, ownInstance, prompt, listeners);
    } catch (Throwable e) {
      if (ownInstance) {
        CharacterSession.closeQuietly(instance, character);
      }
      throw e;
    }
  }

  private void tellOpened(CharacterDefinition character, long start) {
    if (!listeners.isEmpty()) {
      Duration promptDuration = Duration.ofNanos(System.nanoTime() - start);
      listeners.tell("opened sessions", listener -> listener.opened(character, promptDuration));
    }
  }

  /**
   * What is thrown for an id that no character has. It is told and not logged: ids come from
   * clients, who could fill a log with them.
   */
  RuntimeException unknown(String id, List<String> near) {
    listeners.tell("unknown characters", listener -> listener.unknown(id));
    return UnknownCharacterException.of(id, near);
  }

  /**
   * What is thrown for a character that the registry left out. The error was logged when it was
   * found.
   */
  RuntimeException unusable(String id, LoadError error) {
    listeners.tell("unusable characters", listener -> listener.unusable(error));
    return CharacterOpenException.of(id, error);
  }

  private Object instantiate(CharacterDefinition character, LoadedBank bank) {
    try {
      return Objects.requireNonNull(bank.bank().create(character.id()), "the bank creates nothing");
    } catch (Throwable e) {
      throw openFailed(
          character, CharacterOpenException.Type.CONSTRUCTOR, "its constructor failed", e);
    }
  }

  private String makePrompt(SessionContext context, Object instance) {
    CharacterDefinition character = context.character();
    String prompt;
    try {
      prompt =
          instance instanceof PromptGenerator generator
              ? generator.systemPrompt(context)
              : context.instructionsPrompt();
      if (prompt != null && !prompt.isBlank()) {
        prompt = houseRules.finish(context, prompt);
      }
    } catch (Throwable e) {
      throw openFailed(character, CharacterOpenException.Type.PROMPT, "its prompt failed", e);
    }
    if (prompt == null || prompt.isBlank()) {
      throw openFailed(
          character,
          CharacterOpenException.Type.BLANK_PROMPT,
          "its prompt is " + (prompt == null ? "null" : "blank"),
          null);
    }
    return prompt;
  }

  private RuntimeException openFailed(
      CharacterDefinition character,
      CharacterOpenException.Type type,
      String what,
      @Nullable Throwable cause) {
    if (cause != null) {
      Isolation.rethrowIfFatal(cause);
    }
    RuntimeException failure =
        CharacterOpenException.of(
            character, type, cause == null ? what : what + ": " + Isolation.reason(cause), cause);
    listeners.warn(String.valueOf(failure.getMessage()), cause);
    listeners.tell("failed sessions", listener -> listener.openFailed(character, type));
    return failure;
  }
}
