package dev.dramatis;

import dev.dramatis.HostBank.HostCharacter;
import dev.dramatis.prompt.HouseRules;
import dev.dramatis.prompt.PromptGenerator;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.spi.NearNames;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  private final List<LoadedBank> banks;
  private final HouseRules houseRules;
  private final RegistryListener listener;
  private final LoadReport report;
  private final Map<String, Located> charactersById = new ConcurrentHashMap<>();
  private final Map<String, CharacterDefinition> definitionsByName = new ConcurrentHashMap<>();
  private final Set<String> unusableIds = ConcurrentHashMap.newKeySet();
  private volatile @Nullable List<CharacterDefinition> allDefinitions;

  private CharacterRegistry(Builder builder, List<LoadedBank> banks, LoadReport report) {
    this.banks = banks;
    this.houseRules = builder.houseRules;
    this.listener = builder.listener;
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

  /** The character with an id. */
  public Optional<CharacterDefinition> find(String id) {
    return Optional.ofNullable(locate(id)).map(Located::definition);
  }

  /** The character with exactly this display name. */
  public Optional<CharacterDefinition> findByName(String name) {
    CharacterDefinition known = definitionsByName.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    for (LoadedBank bank : banks) {
      String id = bank.idOf(name);
      if (id != null) {
        Optional<CharacterDefinition> found = find(id);
        found.ifPresent(definition -> definitionsByName.put(name, definition));
        return found;
      }
    }
    return Optional.empty();
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

  /** Every character, by order and then by id, whether listed or not. */
  public List<CharacterDefinition> definitions() {
    List<CharacterDefinition> all = allDefinitions;
    if (all == null) {
      all = defineAll();
      allDefinitions = all;
    }
    return all;
  }

  private List<CharacterDefinition> defineAll() {
    List<CharacterDefinition> all = new ArrayList<>();
    for (String id : ids()) {
      find(id).ifPresent(all::add);
    }
    all.sort(
        Comparator.comparingInt(CharacterDefinition::order).thenComparing(CharacterDefinition::id));
    return List.copyOf(all);
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (LoadedBank bank : banks) {
      ids.addAll(bank.ids());
    }
    return ids;
  }

  /** Ids that somebody who asked for one that does not exist may have meant, the nearest first. */
  public List<String> near(String id) {
    return NearNames.of(id, ids());
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
   * @throws CharacterOpenException if the character's code or the house rules throw, or the prompt
   *     is null or blank; the next attempt starts afresh
   */
  public CharacterSession open(String id, SessionOptions options) {
    Located located = locate(id);
    if (located == null) {
      throw new UnknownCharacterException(id, near(id));
    }
    CharacterDefinition character = located.definition();
    boolean ownInstance = located.bank().createsInstances();
    SessionContext context = new SessionContext(character, options, houseRules);
    Object instance = instantiate(located);
    try {
      long start = System.nanoTime();
      String prompt = makePrompt(context, instance);
      Duration promptDuration = Duration.ofNanos(System.nanoTime() - start);
      CharacterSession session =
          new CharacterSession(context, instance, ownInstance, prompt, listener);
      Isolation.quietly(
          "the listener of opened sessions", () -> listener.opened(character, promptDuration));
      return session;
    } catch (CharacterOpenException e) {
      if (ownInstance) {
        CharacterSession.closeQuietly(instance, character);
      }
      throw e;
    }
  }

  private Object instantiate(Located located) {
    CharacterDefinition character = located.definition();
    try {
      return Objects.requireNonNull(
          located.bank().bank().create(character.id()), "the bank creates nothing");
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

  private CharacterOpenException openFailed(
      CharacterDefinition character,
      CharacterOpenException.Type type,
      String what,
      @Nullable Throwable cause) {
    if (cause != null) {
      Isolation.rethrowIfFatal(cause);
    }
    CharacterOpenException failure =
        new CharacterOpenException(
            character, type, cause == null ? what : what + ": " + Isolation.reason(cause), cause);
    Isolation.warn(String.valueOf(failure.getMessage()));
    Isolation.quietly(
        "the listener of failed sessions", () -> listener.openFailed(character, type));
    return failure;
  }

  private @Nullable Located locate(String id) {
    Located known = charactersById.get(id);
    if (known != null) {
      return known;
    }
    for (LoadedBank bank : banks) {
      try {
        CharacterDefinition definition = bank.find(id);
        if (definition != null) {
          Located located = new Located(definition, bank);
          Located first = charactersById.putIfAbsent(id, located);
          return first == null ? located : first;
        }
      } catch (Throwable e) {
        Isolation.rethrowIfFatal(e);
        definitionFailed(bank, id, e);
      }
    }
    return null;
  }

  private void definitionFailed(LoadedBank bank, String id, Throwable cause) {
    if (bank.ids().contains(id) && unusableIds.add(id)) {
      LoadError error =
          new LoadError(
              LoadError.Type.UNUSABLE_DEFINITION,
              bank.name(),
              id,
              "its definition cannot be made, %s".formatted(Isolation.reason(cause)));
      report.add(error);
      Isolation.warn(error);
      Isolation.quietly(
          "the listener of failed definitions", () -> listener.definitionFailed(error));
    }
  }

  /** Counts the characters, the banks and the errors. */
  @Override
  public String toString() {
    return "CharacterRegistry[" + report + "]";
  }

  /** A definition and the bank that made it: other banks may have the same name. */
  private record Located(CharacterDefinition definition, LoadedBank bank) {}

  /** Decides what a registry loads and how; not thread-safe. */
  public static final class Builder {

    private @Nullable Set<String> onlyBanks;
    private HouseRules houseRules = HouseRules.speech();
    private RegistryListener listener = new RegistryListener() {};
    private @Nullable Validator validator;
    private @Nullable ClassLoader classLoader;
    private final HostCharacters hostCharacters = new HostCharacters();

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

    /** Is told what the registry does. */
    public Builder listener(RegistryListener observer) {
      listener = Objects.requireNonNull(observer, "observer");
      return this;
    }

    /**
     * Checks the constraints of the definitions that are added with {@link #add}, when the registry
     * is loaded. The generated ones were checked by the compiler.
     */
    public Builder validator(Validator checker) {
      validator = Objects.requireNonNull(checker, "checker");
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
     * Adds a character that the host built.
     *
     * @param generator makes the prompt of every session, so it is thread-safe
     * @throws IllegalArgumentException if a character of the same id or name was added
     */
    public Builder add(CharacterDefinition definition, PromptGenerator generator) {
      hostCharacters.add(new HostCharacter(definition, generator));
      return this;
    }

    /**
     * Loads the banks that the class loader sees, and adds the characters that the host built.
     *
     * @throws NoCharactersException if there is neither
     */
    public CharacterRegistry load() {
      long start = System.nanoTime();
      BankLoader loader = new BankLoader();
      ClassLoader asked = classLoader();
      List<CharacterBank> found = loader.find(asked);
      if (found.isEmpty() && hostCharacters.isEmpty()) {
        throw noCharacters(loader, asked);
      }
      return registry(found, loader, start);
    }

    /** Takes these banks without any look-up, and adds the characters that the host built. */
    public CharacterRegistry of(CharacterBank... banks) {
      return registry(new ArrayList<>(List.of(banks)), new BankLoader(), System.nanoTime());
    }

    private @Nullable ClassLoader classLoader() {
      if (classLoader != null) {
        return classLoader;
      }
      ClassLoader context = Thread.currentThread().getContextClassLoader();
      return context != null ? context : CharacterRegistry.class.getClassLoader();
    }

    private static NoCharactersException noCharacters(
        BankLoader loader, @Nullable ClassLoader asked) {
      StringBuilder problem =
          new StringBuilder("No characters found: ")
              .append(asked == null ? "the system class loader" : nameOf(asked))
              .append(" sees no generated CharacterIndex.");
      for (LoadError error : loader.errors()) {
        problem.append(' ').append(error).append('.');
      }
      return new NoCharactersException(problem.toString());
    }

    private static String nameOf(ClassLoader loader) {
      String name = loader.getName();
      return "the class loader " + (name == null ? loader.getClass().getName() : name);
    }

    private CharacterRegistry registry(List<CharacterBank> found, BankLoader loader, long start) {
      if (onlyBanks != null) {
        loader.keepOnly(onlyBanks, found);
      }
      List<LoadError> rejected = new ArrayList<>();
      Map<String, HostCharacter> valid = hostCharacters.valid(validator, rejected);
      if (!valid.isEmpty()) {
        found.add(new HostBank(valid));
      }
      List<LoadedBank> banks = loader.arrange(found);
      List<LoadError> errors = new ArrayList<>(loader.errors());
      errors.addAll(rejected);
      for (LoadError error : errors) {
        Isolation.warn(error);
      }
      LoadReport report =
          new LoadReport(counts(banks), errors, Duration.ofNanos(System.nanoTime() - start));
      Isolation.quietly("the listener of loaded registries", () -> listener.loaded(report));
      return new CharacterRegistry(this, List.copyOf(banks), report);
    }

    private static List<LoadReport.LoadedBank> counts(List<LoadedBank> banks) {
      List<LoadReport.LoadedBank> counts = new ArrayList<>();
      for (LoadedBank bank : banks) {
        counts.add(new LoadReport.LoadedBank(bank.name(), bank.size()));
      }
      return counts;
    }
  }
}
