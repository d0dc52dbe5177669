package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.character.Suggestions;
import dev.dramatis.internal.ActiveCast;
import dev.dramatis.internal.AllowedTools;
import dev.dramatis.internal.HostCharacters;
import dev.dramatis.internal.Listeners;
import dev.dramatis.internal.RegistryLoader;
import dev.dramatis.prompt.HouseRules;
import dev.dramatis.spi.CastBanks;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.tool.ToolDefinition;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A cast loaded into memory.
 *
 * <pre>{@code
 * CharacterRegistry registry = CharacterRegistry.load();
 * try (CharacterSession session = registry.open("gertrude")) {
 *   llm.start(session.systemPrompt());
 *   tts.start(session.character().voice().voice());
 * }
 * }</pre>
 *
 * <p>Loading runs no character's code and makes no definition; its cost does not grow with the
 * number of characters. A definition is made when it is first read, a character when its first
 * session opens. A failure of one of them never reaches the others. Thread-safe.
 */
public final class CharacterRegistry {

  private final ActiveCast cast;
  private final LoadReport report; // for life: metrics hold it weakly
  private final SessionOpener sessions;
  private final @Nullable AllowedTools allowedTools; // null for none

  private CharacterRegistry(
      ActiveCast cast, @Nullable AllowedTools allowedTools, SessionOpener sessions) {
    this.cast = cast;
    this.report = new LoadReport(cast);
    this.allowedTools = allowedTools;
    this.sessions = sessions;
  }

  /**
   * Loads every bank on the class path and the module path, as the thread's context class loader
   * sees them, with the default house rules.
   *
   * @return the loaded registry
   * @throws NoCharactersException if there is no bank at all
   */
  public static CharacterRegistry load() {
    return builder().load();
  }

  /**
   * Loads these banks and no others; give it {@code new CharacterIndex()}.
   *
   * @param banks the generated indexes of the cast
   * @return the loaded registry
   */
  public static CharacterRegistry of(CharacterBank... banks) {
    return builder().banks(banks).load();
  }

  /** {@return a builder for a registry} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the character with an id; empty if there is none, or if its definition is unusable}
   * Where an earlier bank has the same id or name, {@code bank:id} finds the character of a bank.
   *
   * @param id the id, or {@code bank:id}
   */
  public Optional<CharacterDefinition> find(String id) {
    return cast.find(id);
  }

  /**
   * {@return the character with exactly this display name; empty if there is none, or if it is
   * unusable}
   *
   * @param name the display name, with its case
   */
  public Optional<CharacterDefinition> findByName(String name) {
    return cast.findByName(name);
  }

  /**
   * {@return the characters with a voice, in listing order}
   *
   * @param voice as {@link dev.dramatis.character.VoiceSource#voice} returns it
   */
  public List<CharacterDefinition> findByVoice(String voice) {
    List<CharacterDefinition> found = new ArrayList<>();
    for (CharacterDefinition definition : definitions()) {
      if (definition.voice().voice().equals(voice)) {
        found.add(definition);
      }
    }
    return List.copyOf(found);
  }

  /**
   * {@return all characters, hidden ones included, by order and then by id} The first call makes
   * all definitions. Those that cannot be made are missing, and are errors of the {@link #report}.
   */
  public List<CharacterDefinition> definitions() {
    return cast.definitions();
  }

  /**
   * {@return the types of host objects that the characters ask for, sorted by name} A type is
   * optional if every character can do without it. The first call makes all definitions.
   */
  public List<Need> needs() {
    Map<String, Need> needs = new TreeMap<>();
    for (CharacterDefinition definition : definitions()) {
      for (Need need : definition.needs()) {
        if (!need.isOptional() || !needs.containsKey(need.className())) {
          needs.put(need.className(), need);
        }
      }
    }
    return List.copyOf(needs.values());
  }

  /**
   * {@return the tools of a character that this registry allows, in the order of their names; empty
   * if no character has the id}
   *
   * @param id as in {@link #find}
   */
  public List<ToolDefinition> tools(String id) {
    if (allowedTools == null) {
      return List.of();
    }
    CharacterDefinition character = cast.locate(id);
    return character == null
        ? List.of()
        : AllowedTools.offered(cast.bankOf(character), character.id(), List.of(allowedTools));
  }

  /**
   * {@return the ids most similar to one that does not exist, the nearest first}
   *
   * @param id an id that no character has
   */
  public List<String> suggestions(String id) {
    return Suggestions.of(id, cast.ids());
  }

  /**
   * {@return the banks that were loaded, and the errors found so far} It is one object for the life
   * of the registry.
   */
  public LoadReport report() {
    return report;
  }

  /**
   * Opens a session with {@link SessionOptions#defaults()}.
   *
   * @param id as in {@link #find}
   * @return the session, which the caller closes
   * @throws UnknownCharacterException as {@link #open(String, SessionOptions)}
   * @throws CharacterOpenException as {@link #open(String, SessionOptions)}
   */
  public CharacterSession open(String id) {
    return open(id, SessionOptions.defaults());
  }

  /**
   * Opens a session: makes an instance of the character class and its system prompt.
   *
   * @param id as in {@link #find}
   * @param options the session's host objects, clock, seed and tools
   * @return the session, which the caller closes
   * @throws UnknownCharacterException if no character has the id
   * @throws CharacterOpenException if the registry left the character out; if the session lacks a
   *     host object that the character needs; if the character's code or the house rules throw; or
   *     if the persona or the prompt is null or blank
   */
  public CharacterSession open(String id, SessionOptions options) {
    CharacterDefinition character = cast.locate(id);
    if (character == null) {
      throw notLocated(id);
    }
    return sessions.open(id, character, cast.bankOf(character), options, null);
  }

  /**
   * Opens a session with a character that is in no registry, such as one that a user describes for
   * one conversation. Its instructions make the persona. The house rules and listeners of this
   * registry apply, and the bank is always {@code host}.
   *
   * @param definition the character, with instructions
   * @param options as in {@link #open(String, SessionOptions)}
   * @return the session, which the caller closes
   * @throws IllegalArgumentException if the definition has no instructions
   * @throws CharacterOpenException if the instructions or the house rules throw, or the persona or
   *     the prompt is null or blank
   */
  public CharacterSession open(CharacterDefinition definition, SessionOptions options) {
    return sessions.open(HostCharacters.inHostBank(definition), generatorOf(definition), options);
  }

  /**
   * Opens the session of a ticket again, also in another process: it runs the character's prompt
   * code again, and compares the prompts. {@link CharacterSession#resumed} returns the result. Id,
   * seed, time, time zone and the LLM's name come from the ticket, whatever the options say. The
   * options give the host objects.
   *
   * <p>A greeting is made again too, so it is the same as long as the host objects are. If this JDK
   * does not know the ticket's time zone or has another offset for it, the session has the ticket's
   * offset instead.
   *
   * <p>A ticket is trusted: damage is found, forgery is not. So it belongs in a store of the host,
   * and never comes from a client.
   *
   * @param ticketOrSaved the text that {@link CharacterSession#ticket} or {@link
   *     CharacterSession#saved} returned
   * @param options the host objects, under the types of the first session
   * @return the session, which the caller closes
   * @throws TicketException if the text cannot be read, or no character has its id
   * @throws CharacterOpenException as {@link #open(String, SessionOptions)} does
   */
  public CharacterSession resume(String ticketOrSaved, SessionOptions options) {
    Ticket ticket = Ticket.read(ticketOrSaved);
    String id = ticket.id();
    CharacterDefinition character = cast.locate(id);
    if (character == null) {
      LoadError error = cast.whyUnusable(id);
      throw error == null ? sessions.unknownInTicket(id) : sessions.unusable(id, error);
    }
    return sessions.open(id, character, cast.bankOf(character), options, ticket);
  }

  private static PromptGenerator generatorOf(CharacterDefinition definition) {
    return definition
        .instructions()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    definition + " has no instructions; add instructions or a prompt generator"));
  }

  private RuntimeException notLocated(String id) {
    LoadError error = cast.whyUnusable(id);
    return error == null ? sessions.unknown(id, suggestions(id)) : sessions.unusable(id, error);
  }

  /** Returns a text that counts the characters, the banks and the errors. */
  @Override
  public String toString() {
    return "CharacterRegistry[" + report + "]";
  }

  /** A builder of a registry; not thread-safe. {@link #load} ends it. */
  public static final class Builder {

    private @Nullable Set<String> onlyBanks;
    private HouseRules houseRules = HouseRules.speech();
    private boolean areHouseRulesRequired;
    private final Map<Class<?>, Object> hostObjects = new HashMap<>();
    private final List<Class<?>> perSession = new ArrayList<>();
    private boolean isAnyPerSession;
    private @Nullable AllowedTools allowedTools;
    private final List<RegistryListener> listeners = new ArrayList<>();
    private boolean isLogging = true;
    private boolean isStrict;
    private @Nullable ClassLoader classLoader;
    private @Nullable List<CharacterBank> banks;
    private @Nullable CastBanks cast;
    private @Nullable HostCharacters hostCharacters;

    private Builder() {}

    /**
     * Loads only the banks with these names; characters that the host adds are loaded too. {@link
     * #load} throws an {@link UnknownBankException} if no bank has one of the names.
     *
     * @param names as {@link CharacterDefinition#bank} returns them; a second call replaces the
     *     first
     * @return this builder
     */
    public Builder onlyBanks(String... names) {
      onlyBanks = Set.copyOf(List.of(names));
      return this;
    }

    /**
     * Sets the rules around every persona; default: {@link HouseRules#speech()}.
     *
     * @param rules thread-safe, because all sessions share them
     * @return this builder
     */
    public Builder houseRules(HouseRules rules) {
      houseRules = Objects.requireNonNull(rules, "rules");
      return this;
    }

    /**
     * Refuses sessions with characters that opt out of the house rules; default: they are opened.
     *
     * @return this builder
     */
    public Builder requireHouseRules() {
      areHouseRulesRequired = true;
      return this;
    }

    /**
     * Adds a host object for every session, under the type by which prompt code asks for it. One
     * that a session's options have under the same type replaces it there.
     *
     * @param <T> the type of the object
     * @param type the type that prompt code names to get it
     * @param object thread-safe, because all sessions share it
     * @return this builder
     */
    public <T> Builder with(Class<T> type, T object) {
      hostObjects.put(type, Objects.requireNonNull(object, type.getName()));
      return this;
    }

    /**
     * Names the types of host objects that come with the options of each session. A character that
     * needs a type neither given here nor by {@link #with} is left out of the registry.
     *
     * @param types as prompt code names them
     * @return this builder
     */
    public Builder perSession(Class<?>... types) {
      perSession.addAll(List.of(types));
      return this;
    }

    /**
     * Lets every type come with the options of a session, for a caller that knows no host, such as
     * a test of a bank.
     *
     * @return this builder
     */
    public Builder anyPerSession() {
      isAnyPerSession = true;
      return this;
    }

    /**
     * Allows tools of characters, each as the character's id and the tool's name: {@code
     * "quiz-show:answer"}, or {@code "quiz-show:*"} for all of the character's. The id is as in
     * {@link CharacterRegistry#find}. Default: none. A second call replaces the first. An entry
     * that names no tool is a load error.
     *
     * @param tools entries such as {@code "quiz-show:answer"}
     * @return this builder
     * @throws IllegalArgumentException if an entry is not of that form
     */
    public Builder allowTools(String... tools) {
      return allowTools(List.of(tools));
    }

    /**
     * Allows tools of characters, such as those that a host reads from its configuration.
     *
     * @param tools as in {@link #allowTools(String...)}
     * @return this builder
     * @throws IllegalArgumentException if an entry is not of that form
     */
    public Builder allowTools(Iterable<String> tools) {
      allowedTools = AllowedTools.of(tools);
      return this;
    }

    /**
     * Adds a listener; listeners are notified in the order in which they were added.
     *
     * @param observer thread-safe; it receives the load too
     * @return this builder
     */
    public Builder listener(RegistryListener observer) {
      listeners.add(Objects.requireNonNull(observer, "observer"));
      return this;
    }

    /**
     * Makes {@link #load} throw a {@link CharacterLoadException} if anything is left out. It makes
     * every definition, so that it also finds those that cannot be made; loading then takes as long
     * as listing the cast. Default: the registry is loaded without what has an error.
     *
     * @return this builder
     */
    public Builder strict() {
      isStrict = true;
      return this;
    }

    /**
     * Makes {@link #load} leave out what has an error, and report it; this is the default, except
     * for the builder of a generated {@code CharacterCast}.
     *
     * @return this builder
     */
    public Builder lenient() {
      isStrict = false;
      return this;
    }

    /**
     * Turns the log off, for a caller that shows the report and the exceptions itself.
     *
     * @return this builder
     */
    public Builder withoutLog() {
      isLogging = false;
      return this;
    }

    /**
     * Sets the validator for the constraints of definitions that the host adds; default: none. The
     * compiler has checked the constraints of generated definitions.
     *
     * @param checker the validator of a provider, such as Hibernate Validator
     * @return this builder
     */
    public Builder validator(Validator checker) {
      hostCharacters().validator(Objects.requireNonNull(checker, "checker"));
      return this;
    }

    /**
     * Sets the class loader that finds banks; default: the thread's context class loader, or the
     * loader of this class if there is none.
     *
     * @param loader the loader that sees the banks
     * @return this builder
     */
    public Builder classLoader(ClassLoader loader) {
      classLoader = Objects.requireNonNull(loader, "loader");
      return this;
    }

    /**
     * Loads these banks instead of those that a class loader finds.
     *
     * @param given the generated indexes
     * @return this builder
     */
    public Builder banks(CharacterBank... given) {
      banks = List.of(given);
      return this;
    }

    /**
     * Loads the banks of a generated {@code CharacterCast}, and no others. Only generated code
     * calls it.
     *
     * @param generated the host's cast
     * @return this builder
     */
    public Builder cast(CastBanks generated) {
      cast = Objects.requireNonNull(generated, "generated");
      return this;
    }

    /**
     * Adds a character that the host built; its instructions make the persona.
     *
     * @param definition the character, with instructions
     * @return this builder
     * @throws IllegalArgumentException if it has no instructions, or a character of the same id or
     *     name was added
     */
    public Builder add(CharacterDefinition definition) {
      return add(definition, generatorOf(definition));
    }

    /**
     * Adds a character that the host built. Its bank is always {@code host}.
     *
     * @param definition the character; it may be without instructions
     * @param generator the code that makes the persona of every session; thread-safe
     * @return this builder
     * @throws IllegalArgumentException if a character of the same id or name was added
     */
    public Builder add(CharacterDefinition definition, PromptGenerator generator) {
      hostCharacters().add(definition, generator);
      return this;
    }

    /**
     * Loads the banks and adds the characters that the host built.
     *
     * @return the loaded registry
     * @throws NoCharactersException if a class loader finds no bank and the host adds no character
     * @throws CharacterLoadException if the builder is {@linkplain #strict strict} and anything is
     *     left out
     * @throws UnknownBankException if no bank has a name given to {@link #onlyBanks}
     * @throws IllegalStateException if two of {@link #banks}, {@link #classLoader} and {@link
     *     #cast} were called
     */
    public CharacterRegistry load() {
      Listeners all = new Listeners(listeners, isLogging);
      ActiveCast cast = load(all);
      if (allowedTools != null) {
        allowedTools.check(cast);
      }
      SessionOpener sessions =
          new SessionOpener(
              houseRules, areHouseRulesRequired, Map.copyOf(hostObjects), allowedTools, all);
      CharacterRegistry registry = new CharacterRegistry(cast, allowedTools, sessions);
      if (isStrict) {
        cast.checkAll();
        List<LoadError> errors = cast.errors();
        if (!errors.isEmpty()) {
          throw RegistryLoader.withCauses(CharacterLoadException.of(errors), errors);
        }
      }
      if (!all.isEmpty()) {
        all.notifyEach("loaded registries", listener -> listener.onLoaded(registry.report));
      }
      return registry;
    }

    private ActiveCast load(Listeners all) {
      RegistryLoader loader = new RegistryLoader(hostCharacters, all);
      if (hasTwoSources()) {
        throw new IllegalStateException(
            "the builder has two of a cast, banks and a class loader; give it only one of them");
      }
      if (cast != null) {
        loader.take(cast);
      } else if (banks != null) {
        loader.take(banks);
      } else {
        loader.find(classLoader());
        if (loader.isEmpty()) {
          throw loader.withCauses(NoCharactersException.of(loader.whyEmpty()));
        }
      }
      if (onlyBanks != null) {
        List<String> missing = loader.keepOnly(onlyBanks);
        if (!missing.isEmpty()) {
          throw loader.withCauses(UnknownBankException.of(loader.whyMissing(missing), missing));
        }
      }
      return loader.load(isAnyPerSession ? null : provided());
    }

    private List<Class<?>> provided() {
      List<Class<?>> provided = new ArrayList<>(hostObjects.keySet());
      provided.addAll(perSession);
      return List.copyOf(provided);
    }

    private boolean hasTwoSources() {
      return cast == null
          ? banks != null && classLoader != null
          : banks != null || classLoader != null;
    }

    private HostCharacters hostCharacters() {
      if (hostCharacters == null) {
        hostCharacters = new HostCharacters();
      }
      return hostCharacters;
    }

    private @Nullable ClassLoader classLoader() {
      if (classLoader != null) {
        return classLoader;
      }
      ClassLoader context = Thread.currentThread().getContextClassLoader();
      return context != null ? context : CharacterRegistry.class.getClassLoader();
    }
  }
}
