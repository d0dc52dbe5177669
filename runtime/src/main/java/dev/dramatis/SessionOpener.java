package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.internal.ActiveBank;
import dev.dramatis.internal.Failures;
import dev.dramatis.internal.Listeners;
import dev.dramatis.prompt.HouseRules;
import dev.dramatis.spi.CharacterBank;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A factory of sessions, which makes the instance of a character class and its system prompt. */
final class SessionOpener {

  private final HouseRules houseRules;
  private final boolean areRequired;
  private final Listeners listeners;

  /**
   * @param areRequired true to refuse a character that opts out of the house rules
   */
  SessionOpener(HouseRules houseRules, boolean areRequired, Listeners listeners) {
    this.houseRules = houseRules;
    this.areRequired = areRequired;
    this.listeners = listeners;
  }

  /**
   * Opens a session with a character of a bank.
   *
   * @throws CharacterOpenException if the character's code or the house rules throw, or the persona
   *     or the prompt is null or blank
   */
  CharacterSession open(CharacterDefinition character, ActiveBank bank, SessionOptions options) {
    Object instance = instantiate(character, bank);
    return open(character, instance, bank.bank(), bank.createsInstances(), options);
  }

  /** Opens a session with a generator that is in no bank and serves several sessions. */
  CharacterSession open(
      CharacterDefinition character, PromptGenerator generator, SessionOptions options) {
    return open(character, generator, null, false, options);
  }

  private CharacterSession open(
      CharacterDefinition character,
      Object instance,
      @Nullable CharacterBank bank,
      boolean isOwn,
      SessionOptions options) {
    try {
      long start = System.nanoTime();
      SessionStart begun = SessionStart.of(options);
      Template template =
          bank != null && instance instanceof PromptGenerator ? new Template(bank, instance) : null;
      PromptContext context = begun.context(character, options, template);
      String prompt = makePrompt(context, instance, bank);
      CharacterSession session =
          new CharacterSession(character, begun, instance, isOwn, prompt, listeners);
      if (!listeners.isEmpty()) {
        Duration promptDuration = Duration.ofNanos(System.nanoTime() - start);
        listeners.notifyEach(
            "opened sessions", listener -> listener.onSessionOpened(session, promptDuration));
      }
      return session;
    } catch (Throwable e) {
      if (isOwn) {
        CharacterSession.closeQuietly(instance, character);
      }
      throw e;
    }
  }

  private static String instructionsPersona(
      PromptContext context, Object instance, @Nullable CharacterBank bank) {
    String filled = bank == null ? null : bank.persona(context.character().id(), instance, context);
    return filled == null ? context.instructionsPersona() : filled;
  }

  /** The code of a bank that fills the template of one instance, for code that asks for it. */
  private record Template(CharacterBank bank, Object instance)
      implements Function<PromptContext, @Nullable String> {

    @Override
    public @Nullable String apply(PromptContext context) {
      return bank.persona(context.character().id(), instance, context);
    }
  }

  /**
   * Notifies the listeners of an id that no character has, and returns the exception. The log is
   * not written: clients choose ids, and could fill the log with them.
   */
  RuntimeException unknown(String id, List<String> suggestions) {
    listeners.notifyEach("unknown characters", listener -> listener.onUnknownCharacter(id));
    return UnknownCharacterException.of(id, suggestions);
  }

  /**
   * Notifies the listeners of a character that the registry left out, and returns the exception.
   * The error was logged when it was found.
   */
  RuntimeException unusable(String id, LoadError error) {
    listeners.notifyEach("unusable characters", listener -> listener.onUnusableCharacter(error));
    return CharacterOpenException.of(id, error);
  }

  private Object instantiate(CharacterDefinition character, ActiveBank bank) {
    try {
      return Objects.requireNonNull(
          bank.bank().create(character.id()), "its bank created no instance");
    } catch (Throwable e) {
      throw failed(character, CharacterOpenException.Type.CONSTRUCTOR, "its constructor failed", e);
    }
  }

  private String makePrompt(PromptContext context, Object instance, @Nullable CharacterBank bank) {
    CharacterDefinition character = context.character();
    if (areRequired && !character.hasHouseRules()) {
      throw failed(
          character,
          CharacterOpenException.Type.HOUSE_RULES,
          "it opts out of the house rules, which this host requires; remove houseRules = false, or load it in a host without requireHouseRules()",
          null);
    }
    String made;
    try {
      made =
          instance instanceof PromptGenerator generator
              ? generator.persona(context)
              : instructionsPersona(context, instance, bank);
      if (isText(made)) {
        made = character.hasHouseRules() ? houseRules.wrap(context, made) : made;
      }
      if (isText(made)) {
        made = houseRules.finish(context, made);
      }
    } catch (Throwable e) {
      throw failed(character, CharacterOpenException.Type.PROMPT, "its prompt failed", e);
    }
    if (!isText(made)) {
      throw failed(
          character,
          CharacterOpenException.Type.BLANK_PROMPT,
          "its prompt is "
              + (made == null ? "null" : "blank")
              + "; return a text from persona(…) and from the house rules",
          null);
    }
    return made;
  }

  /** Returns true for a text; a character's code may be compiled without a null checker. */
  private static boolean isText(@Nullable String made) {
    return made != null && !made.isBlank();
  }

  private RuntimeException failed(
      CharacterDefinition character,
      CharacterOpenException.Type type,
      String problem,
      @Nullable Throwable cause) {
    if (cause != null) {
      Failures.rethrowIfFatal(cause);
    }
    RuntimeException failure =
        CharacterOpenException.of(
            character,
            type,
            cause == null ? problem : problem + ": " + Failures.reason(cause),
            cause);
    listeners.warn(String.valueOf(failure.getMessage()), cause);
    listeners.notifyEach(
        "failed sessions",
        listener -> listener.onSessionFailed(character, (CharacterOpenException) failure));
    return failure;
  }
}
