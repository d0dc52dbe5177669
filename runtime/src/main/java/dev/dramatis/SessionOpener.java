package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.HostText;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.internal.ActiveBank;
import dev.dramatis.internal.AllowedTools;
import dev.dramatis.internal.Failures;
import dev.dramatis.internal.Listeners;
import dev.dramatis.internal.NeedCheck;
import dev.dramatis.prompt.HouseRules;
import dev.dramatis.spi.CharacterBank;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A factory of sessions, which makes the instance of a character class and its system prompt. */
final class SessionOpener {

  private static final int FIRST_FORMAT_WITH_NEEDS = 3;

  private final HouseRules houseRules;
  private final boolean areRequired;
  private final Map<Class<?>, Object> hostObjects;
  private final @Nullable AllowedTools allowedTools;
  private final Listeners listeners;

  /**
   * @param areRequired true to refuse a character that opts out of the house rules
   * @param allowedTools null for none
   */
  SessionOpener(
      HouseRules houseRules,
      boolean areRequired,
      Map<Class<?>, Object> hostObjects,
      @Nullable AllowedTools allowedTools,
      Listeners listeners) {
    this.houseRules = houseRules;
    this.areRequired = areRequired;
    this.hostObjects = hostObjects;
    this.allowedTools = allowedTools;
    this.listeners = listeners;
  }

  /**
   * Opens or resumes a session with a character of a bank.
   *
   * @param id the id with which the registry was asked for the character
   * @param ticket the ticket of the session to resume; null to open a session
   * @throws CharacterOpenException if a need is missing, the character's code or the house rules
   *     throw, or the persona or the prompt is null or blank
   * @throws TicketException if the ticket's prompt is needed and damaged
   */
  CharacterSession open(
      String id,
      CharacterDefinition character,
      ActiveBank bank,
      SessionOptions options,
      @Nullable Ticket ticket) {
    Map<Class<?>, Object> given = given(character, options);
    Object instance = instantiate(character, bank);
    return open(id, character, instance, bank, options, given, ticket);
  }

  /** Opens a session with a generator that is in no bank and serves several sessions. */
  CharacterSession open(
      CharacterDefinition character, PromptGenerator generator, SessionOptions options) {
    return open(null, character, generator, null, options, given(character, options), null);
  }

  private CharacterSession open(
      @Nullable String id,
      CharacterDefinition character,
      Object instance,
      @Nullable ActiveBank active,
      SessionOptions options,
      Map<Class<?>, Object> given,
      @Nullable Ticket ticket) {
    CharacterBank bank = active == null ? null : active.bank();
    boolean isOwn = active != null && active.createsInstances();
    try {
      long start = listeners.isEmpty() ? 0 : System.nanoTime();
      SessionStart begun = ticket == null ? SessionStart.of(id, options) : ticket.start();
      PromptContext.Builder contexts = begun.context(character, given);
      Template template = null;
      if (bank != null && bank.hasTemplates()) {
        template = new Template(bank, instance);
        contexts.template(template);
      }
      if (bank != null && bank.format() < FIRST_FORMAT_WITH_NEEDS) {
        contexts.unrestricted();
      }
      PromptContext context = contexts.build();
      String prompt = makePrompt(context, contexts, instance);
      String greeting = template == null ? null : greeting(context, template);
      ResumedPrompt resumed = ticket == null ? null : ticket.resume(prompt);
      CharacterSession session =
          new CharacterSession(
              character,
              begun,
              instance,
              isOwn,
              prompt,
              resumed,
              greeting,
              active == null ? null : tools(character, active, instance, options, given),
              listeners);
      if (!listeners.isEmpty()) {
        notifyBegun(session, resumed, Duration.ofNanos(System.nanoTime() - start));
      }
      return session;
    } catch (Throwable e) {
      if (isOwn) {
        CharacterSession.closeQuietly(instance, character);
      }
      throw e;
    }
  }

  /** Returns the tools of a session; null if none of the character's is allowed. */
  private @Nullable SessionTools tools(
      CharacterDefinition character,
      ActiveBank bank,
      Object instance,
      SessionOptions options,
      Map<Class<?>, Object> given) {
    if (allowedTools == null
        || !bank.createsInstances()
        || !allowedTools.concern(bank, character.id())) {
      return null;
    }
    AllowedTools ofSession = options.allowedTools();
    return new SessionTools(
        character,
        bank,
        instance,
        given,
        ofSession == null ? List.of(allowedTools) : List.of(allowedTools, ofSession),
        SessionTools.LONGEST_WAIT,
        listeners);
  }

  private void notifyBegun(
      CharacterSession session, @Nullable ResumedPrompt resumed, Duration promptDuration) {
    if (resumed == null) {
      listeners.notifyEach(
          "opened sessions", listener -> listener.onSessionOpened(session, promptDuration));
    } else {
      listeners.notifyEach(
          "resumed sessions",
          listener -> listener.onSessionResumed(session, resumed.resumption(), promptDuration));
    }
  }

  /** Returns the host objects of a session, which meet the needs of the character. */
  private Map<Class<?>, Object> given(CharacterDefinition character, SessionOptions options) {
    Map<Class<?>, Object> given = given(options.hostObjects());
    String problem = character.needs().isEmpty() ? null : NeedCheck.missing(character, given);
    if (problem != null) {
      throw failed(character, CharacterOpenException.Type.MISSING_NEED, problem, null);
    }
    return given;
  }

  /** Returns the registry's objects with a session's, which replace those of the same type. */
  private Map<Class<?>, Object> given(Map<Class<?>, Object> ofSession) {
    if (hostObjects.isEmpty() || ofSession.isEmpty()) {
      return hostObjects.isEmpty() ? ofSession : hostObjects;
    }
    Map<Class<?>, Object> all = new HashMap<>(hostObjects);
    all.putAll(ofSession);
    return all;
  }

  /** The template and greetings of one session, whose inputs are made once. */
  private static final class Template implements Function<PromptContext, @Nullable String> {

    private final CharacterBank bank;
    private final Object instance;
    private boolean hasInputs;
    private @Nullable Object inputs;

    Template(CharacterBank bank, Object instance) {
      this.bank = bank;
      this.instance = instance;
    }

    @Override
    public @Nullable String apply(PromptContext context) {
      return bank.persona(context.character().id(), inputs(context));
    }

    @Nullable String greeting(PromptContext context) {
      return bank.greeting(context.character().id(), inputs(context), context);
    }

    private @Nullable Object inputs(PromptContext context) {
      if (!hasInputs) {
        inputs = bank.inputs(context.character().id(), instance, context);
        hasInputs = true;
      }
      return inputs;
    }
  }

  /**
   * Notifies the listeners of an id that no character has, and returns the exception. The log is
   * not written: clients choose ids, and could fill the log with them.
   */
  RuntimeException unknown(String id, List<String> suggestions) {
    notifyUnknown(id);
    return UnknownCharacterException.of(id, suggestions);
  }

  /** Notifies the listeners of a ticket's id that no character has, and returns the exception. */
  RuntimeException unknownInTicket(String id) {
    notifyUnknown(id);
    return TicketException.of(
        "names the character \"%s\", which this registry does not have; open a new session"
            .formatted(HostText.oneLine(id)));
  }

  private void notifyUnknown(String id) {
    listeners.notifyEach("unknown characters", listener -> listener.onUnknownCharacter(id));
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

  /**
   * @param contexts makes a context for the house rules, which have draws of their own and may ask
   *     for everything
   */
  private String makePrompt(
      PromptContext context, PromptContext.Builder contexts, Object instance) {
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
              : context.instructionsPersona();
      PromptContext ofRules = contexts.unrestricted().build();
      if (isText(made)) {
        made = character.hasHouseRules() ? houseRules.wrap(ofRules, made) : made;
      }
      if (isText(made)) {
        made = houseRules.finish(ofRules, made);
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

  private @Nullable String greeting(PromptContext context, Template template) {
    try {
      return template.greeting(context);
    } catch (Throwable e) {
      throw failed(
          context.character(), CharacterOpenException.Type.PROMPT, "its greeting failed", e);
    }
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
