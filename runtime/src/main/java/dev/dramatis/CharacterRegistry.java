package dev.dramatis;

import dev.dramatis.prompt.HouseRules;
import dev.dramatis.prompt.PromptGenerator;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.spi.NearNames;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The banks that a host has loaded, as one set of characters.
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
 * session opens. What one of them throws never reaches the others. Thread-safe.
 */
public final class CharacterRegistry {

  private final CharacterFinder characters;
  private final SessionOpener sessions;
  private final LoadReport report;

  private CharacterRegistry(HouseRules houseRules, Listeners listeners, LoadReport report) {
    this.characters = new CharacterFinder(report, listeners);
    this.sessions = new SessionOpener(houseRules, listeners);
    this.report = report;
  }

  /**
   * Loads every bank on the class path and the module path, as the thread's context class loader
   * sees them, with the default house rules.
   *
   * @throws NoCharactersException if there is no bank at all
   */
  public static CharacterRegistry load() {
    return builder().load();
  }

  /** Takes these banks and no others, without any look-up; give it {@code new CharacterIndex()}. */
  public static CharacterRegistry of(CharacterBank... banks) {
    return builder().of(banks);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The character with an id; empty also where its definition is unusable. */
  public Optional<CharacterDefinition> find(String id) {
    return characters.find(id);
  }

  /** The character with exactly this display name; empty also where it is unusable. */
  public Optional<CharacterDefinition> findByName(String name) {
    return characters.findByName(name);
  }

  /** The characters with a voice, in listing order; {@code voice} is what the TTS is told. */
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
   * Every character, by order and then by id, whether listed or not. The first call finds out which
   * definitions cannot be made: these are missing, and {@link #report} says why.
   */
  public List<CharacterDefinition> definitions() {
    return characters.definitions();
  }

  /** Ids that somebody who asked for one that does not exist may have meant, the nearest first. */
  public List<String> near(String id) {
    return NearNames.of(id, characters.ids());
  }

  /** What was loaded, and what the registry does without. */
  public LoadReport report() {
    return report;
  }

  /** Opens a session with {@link SessionOptions#defaults()}. */
  public CharacterSession open(String id) {
    return open(id, SessionOptions.defaults());
  }

  /**
   * Opens a session: makes an instance of the character class and its system prompt.
   *
   * @throws UnknownCharacterException if no character has the id
   * @throws CharacterOpenException if the registry left the character out, because its definition
   *     is unusable; or if the character's code or the house rules throw, or the prompt is null or
   *     blank, where the next attempt starts afresh
   */
  public CharacterSession open(String id, SessionOptions options) {
    CharacterDefinition character = characters.locate(id);
    if (character == null) {
      throw notLocated(id);
    }
    return sessions.open(character, characters.bankOf(character), options);
  }

  private RuntimeException notLocated(String id) {
    LoadError error = characters.whyUnusable(id);
    return error == null ? sessions.unknown(id, near(id)) : sessions.unusable(id, error);
  }

  /** Counts the characters, the banks and the errors. */
  @Override
  public String toString() {
    return "CharacterRegistry[" + report + "]";
  }

  /** Decides what a registry loads and how; not thread-safe. */
  public static final class Builder {

    private @Nullable Set<String> onlyBanks;
    private HouseRules houseRules = HouseRules.speech();
    private final List<RegistryListener> listeners = new ArrayList<>();
    private boolean isLogging = true;
    private @Nullable ClassLoader classLoader;
    private @Nullable HostCharacters hostCharacters;

    private Builder() {}

    /**
     * Loads the banks of these names and no others; characters that the host adds come on top.
     * Loading throws an {@link IllegalArgumentException} where there is no bank of a name.
     */
    public Builder onlyBanks(String... names) {
      onlyBanks = Set.copyOf(List.of(names));
      return this;
    }

    /** What is said around every character's prompt; {@link HouseRules#speech()} unless said. */
    public Builder houseRules(HouseRules rules) {
      houseRules = Objects.requireNonNull(rules, "rules");
      return this;
    }

    /** Is told what the registry does; a second one is told after the first. */
    public Builder listener(RegistryListener observer) {
      listeners.add(Objects.requireNonNull(observer, "observer"));
      return this;
    }

    /** Leaves to the caller what the report and the exceptions say. */
    Builder withoutLog() {
      isLogging = false;
      return this;
    }

    /**
     * Checks the constraints of the definitions that are added with {@link #add}, when the registry
     * is loaded. The generated ones were checked by the compiler.
     */
    public Builder validator(Validator checker) {
      hostCharacters().validator(Objects.requireNonNull(checker, "checker"));
      return this;
    }

    /**
     * Where banks are looked for; the thread's context class loader unless said, and where that is
     * null the one of this class.
     */
    public Builder classLoader(ClassLoader loader) {
      classLoader = Objects.requireNonNull(loader, "loader");
      return this;
    }

    /** Adds a character that the host built, which its instructions speak for. */
    public Builder add(CharacterDefinition definition) {
      return add(
          definition,
          definition
              .instructions()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          definition + " has no instructions; add it with a prompt generator")));
    }

    /**
     * Adds a character that the host built. Its bank is {@code host}, whatever the definition says.
     *
     * @param generator makes the prompt of every session, so it is thread-safe
     * @throws IllegalArgumentException if a character of the same id or name was added
     */
    public Builder add(CharacterDefinition definition, PromptGenerator generator) {
      hostCharacters().add(definition, generator);
      return this;
    }

    /**
     * Loads the banks that the class loader sees, and adds the characters that the host built.
     *
     * @throws NoCharactersException if there is neither
     */
    public CharacterRegistry load() {
      Listeners all = new Listeners(listeners, isLogging);
      return new CharacterRegistry(houseRules, all, loader(all).find(classLoader()));
    }

    /** Takes these banks without any look-up, and adds the characters that the host built. */
    public CharacterRegistry of(CharacterBank... banks) {
      Listeners all = new Listeners(listeners, isLogging);
      return new CharacterRegistry(houseRules, all, loader(all).take(List.of(banks)));
    }

    private RegistryLoader loader(Listeners all) {
      return new RegistryLoader(hostCharacters, onlyBanks, all);
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
