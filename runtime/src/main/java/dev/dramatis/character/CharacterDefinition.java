package dev.dramatis.character;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The data of a character that is known before a session opens. Immutable.
 *
 * <p>Generated code makes one for each character class. A host makes one for a character from
 * another source, such as a voice that a user uploaded:
 *
 * <pre>{@code
 * CharacterDefinition.builder("uploaded-7", "My own voice")
 *     .voice(new FileVoiceSource("uploads/7.wav", null, null, null, null))
 *     .instructions(new SmalltalkInstructions(List.of(), null))
 *     .build();
 * }</pre>
 */
public final class CharacterDefinition {

  /** The {@link #kind()} of a character that makes its persona in code alone. */
  public static final String CUSTOM_KIND = "custom";

  private final String id;
  private final String name;
  private final String bank;
  private final @Nullable String className;
  private final @Nullable String description;
  private final List<String> languages;
  private final List<String> tags;
  private final @Nullable String comment;
  private final @Nullable Listed listed;
  private final @Nullable Integer order;
  private final boolean hasHouseRules;
  private final boolean hasGreeting;
  private final VoiceSource voice;
  private final @Nullable Instructions instructions;
  private final List<Trait> traits;
  private final List<Need> needs;

  private CharacterDefinition(Builder builder) {
    id = builder.id;
    name = builder.name;
    bank = builder.bank;
    className = builder.className;
    description = builder.description;
    languages = builder.languages;
    tags = builder.tags;
    comment = builder.comment;
    listed = builder.listed;
    order = builder.order;
    hasHouseRules = builder.hasHouseRules;
    hasGreeting = builder.hasGreeting;
    if (builder.voice == null) {
      throw new IllegalStateException("the character \"" + id + "\" has no voice; call voice(…)");
    }
    voice = builder.voice;
    instructions = builder.instructions;
    traits = builder.traits == null ? List.of() : List.copyOf(builder.traits);
    needs = builder.needs == null ? List.of() : List.copyOf(builder.needs);
  }

  /**
   * {@return a builder for a definition; a {@link Builder#voice} is required too}
   *
   * @param id the stable key, in kebab-case
   * @param name the display name
   * @throws IllegalArgumentException if the id or the name is blank
   */
  public static Builder builder(String id, String name) {
    return new Builder(id, name);
  }

  /** {@return a builder that starts from this definition} */
  public Builder toBuilder() {
    Builder builder = new Builder(id, name);
    builder.bank = bank;
    builder.className = className;
    builder.description = description;
    builder.languages = languages;
    builder.tags = tags;
    builder.comment = comment;
    builder.listed = listed;
    builder.order = order;
    builder.hasHouseRules = hasHouseRules;
    builder.hasGreeting = hasGreeting;
    builder.voice = voice;
    builder.instructions = instructions;
    builder.traits = new ArrayList<>(traits);
    builder.needs = new ArrayList<>(needs);
    return builder;
  }

  /** {@return the stable key, in kebab-case} */
  public String id() {
    return id;
  }

  /** {@return the display name} */
  public String name() {
    return name;
  }

  /**
   * {@return the name of the character's bank; {@code host} for a character that the host built}
   */
  public String bank() {
    return bank;
  }

  /** {@return the binary name of the character class; empty for a character that the host built} */
  public Optional<String> className() {
    return Optional.ofNullable(className);
  }

  /**
   * {@return one sentence that says who the character is, for people and catalogues} It is never
   * part of the prompt.
   */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** {@return BCP 47 tags, the main language first; clients read an empty list as English} */
  public List<String> languages() {
    return languages;
  }

  /** {@return words to find the character by} */
  public List<String> tags() {
    return tags;
  }

  /** {@return a note for colleagues, which is never shown to users} */
  public Optional<String> comment() {
    return Optional.ofNullable(comment);
  }

  /** {@return the state of the character in listings; {@link #isListed} is usually enough} */
  public Listed listed() {
    return listed == null ? Listed.YES : listed;
  }

  /** {@return true if clients see the character, which is so for {@link Listed#YES} only} */
  public boolean isListed() {
    return listed() == Listed.YES;
  }

  /** {@return the place in listings, smallest first; characters without one come last} */
  public OptionalInt order() {
    return order == null ? OptionalInt.empty() : OptionalInt.of(order);
  }

  /**
   * {@return true if the registry puts the host's house rules around the persona; false if the
   * character opts out}
   */
  public boolean hasHouseRules() {
    return hasHouseRules;
  }

  /** {@return true if the character begins its sessions with a greeting} */
  public boolean hasGreeting() {
    return hasGreeting;
  }

  /** {@return the source of the voice} */
  public VoiceSource voice() {
    return voice;
  }

  /**
   * {@return the instructions as data; empty for a character that makes its persona in code alone}
   */
  public Optional<Instructions> instructions() {
    return Optional.ofNullable(instructions);
  }

  /** {@return the kind of the instructions; {@value #CUSTOM_KIND} if there are none} */
  public String kind() {
    return instructions == null ? CUSTOM_KIND : instructions.kind();
  }

  /** {@return every trait, in the order of the annotations' names} */
  public List<Trait> traits() {
    return traits;
  }

  /**
   * {@return the first trait of a type, such as {@code trait(LlmSettings.class)}}
   *
   * @param <T> the type of the trait
   * @param type the trait's record, or a type that it implements
   */
  public <T extends Trait> Optional<T> trait(Class<T> type) {
    for (Trait trait : traits) {
      if (type.isInstance(trait)) {
        return Optional.of(type.cast(trait));
      }
    }
    return Optional.empty();
  }

  /** {@return the types of host objects that the character asks for, each once} */
  public List<Need> needs() {
    return needs;
  }

  /**
   * Returns a hash of all that the character declares, in 16 characters of base64url: the same in
   * every process and on every JDK, and another one after a change. A log may show it.
   *
   * <p>It covers the id, the name, the class's name, the description, the languages, the tags, the
   * comment, the order, the state in listings, the opt-out of house rules, the needs, and of the
   * voice source, the instructions and the traits the {@linkplain Trait#declaredValues declared
   * values}. The text of a template is among them. Code is not: methods that make a prompt, inputs
   * of a template, tools, and the texts of a greeting, of which it covers only that there is one.
   * The bank's name is not covered either.
   *
   * <p>Records are the same everywhere, unless they hold a set or an object without a {@code
   * toString} of its own. Each call makes the hash again, which takes some microseconds. An
   * exception of a {@code declaredValues} or {@code toString} reaches the caller.
   *
   * @return the hash
   */
  public String fingerprint() {
    return Fingerprint.of(this);
  }

  /** Returns a text that names the character and its bank, and never shows a prompt. */
  @Override
  public String toString() {
    return "%s \"%s\" of bank %s".formatted(id, name, bank);
  }

  /** A builder of a definition; not thread-safe. Only the voice is required. */
  public static final class Builder {

    private final String id;
    private final String name;
    private String bank = "host";
    private @Nullable String className;
    private @Nullable String description;
    private List<String> languages = List.of();
    private List<String> tags = List.of();
    private @Nullable String comment;
    private @Nullable Listed listed;
    private @Nullable Integer order;
    private boolean hasHouseRules = true;
    private boolean hasGreeting;
    private @Nullable VoiceSource voice;
    private @Nullable Instructions instructions;
    private @Nullable List<Trait> traits;
    private @Nullable List<Need> needs;

    private Builder(String id, String name) {
      if (id.isBlank()) {
        throw new IllegalArgumentException("the id is blank; write one such as \"quiz-show\"");
      }
      if (name.isBlank()) {
        throw new IllegalArgumentException(
            "the name of the character \"" + id + "\" is blank; write a display name");
      }
      this.id = id;
      this.name = name;
    }

    /**
     * Sets the name of the bank. Only generated code calls it.
     *
     * @param name one name for all characters of the bank
     * @return this builder
     */
    public Builder bank(String name) {
      bank = Objects.requireNonNull(name, "name");
      return this;
    }

    /**
     * Sets the binary name of the character class. Only generated code calls it.
     *
     * @param binaryName the name as {@link Class#getName} returns it
     * @return this builder
     */
    public Builder className(String binaryName) {
      className = Objects.requireNonNull(binaryName, "binaryName");
      return this;
    }

    /**
     * Sets the sentence that says who the character is: one line of at most 200 characters.
     *
     * @param sentence the sentence, which is never part of the prompt
     * @return this builder
     */
    public Builder description(String sentence) {
      description = Objects.requireNonNull(sentence, "sentence");
      return this;
    }

    /**
     * Sets the languages as BCP 47 tags, the main one first.
     *
     * @param tags tags such as {@code "fr"}; none are read as English
     * @return this builder
     */
    public Builder languages(String... tags) {
      languages = List.of(tags);
      return this;
    }

    /**
     * Sets the words to find the character by.
     *
     * @param words words such as {@code "outdoors"}
     * @return this builder
     */
    public Builder tags(String... words) {
      tags = List.of(words);
      return this;
    }

    /**
     * Sets a note for colleagues.
     *
     * @param note the note, which is never shown to users
     * @return this builder
     */
    public Builder comment(String note) {
      comment = Objects.requireNonNull(note, "note");
      return this;
    }

    /**
     * Sets the state of the character in listings; default: {@link Listed#YES}.
     *
     * @param state {@link Listed#YES} for a character that clients see
     * @return this builder
     */
    public Builder listed(Listed state) {
      listed = Objects.requireNonNull(state, "state");
      return this;
    }

    /**
     * Sets the place in listings, smallest first; default: after all others.
     *
     * @param place any number; characters of one place are listed by id
     * @return this builder
     */
    public Builder order(int place) {
      order = place;
      return this;
    }

    /**
     * Opts out of the host's house rules: the persona alone is the prompt.
     *
     * @return this builder
     */
    public Builder withoutHouseRules() {
      hasHouseRules = false;
      return this;
    }

    /**
     * States that the bank has a greeting of the character. Only generated code calls it.
     *
     * @return this builder
     */
    public Builder withGreeting() {
      hasGreeting = true;
      return this;
    }

    /**
     * Sets the source of the voice; required.
     *
     * @param source the file or sound, with its credit
     * @return this builder
     */
    public Builder voice(VoiceSource source) {
      voice = Objects.requireNonNull(source, "source");
      return this;
    }

    /**
     * Sets the instructions.
     *
     * @param data the kind and its parameters; immutable
     * @return this builder
     */
    public Builder instructions(Instructions data) {
      instructions = Objects.requireNonNull(data, "data");
      return this;
    }

    /**
     * Adds a trait.
     *
     * @param trait an immutable record; {@link CharacterDefinition#trait} finds it by its type
     * @return this builder
     */
    public Builder trait(Trait trait) {
      if (traits == null) {
        traits = new ArrayList<>();
      }
      traits.add(Objects.requireNonNull(trait, "trait"));
      return this;
    }

    /**
     * Adds a type of host object that the character asks for. The code of a definition that a host
     * builds may ask for others too, because host and character are one program then.
     *
     * @param need the type, required or optional
     * @return this builder
     * @throws IllegalArgumentException if it has a need of that type
     */
    public Builder need(Need need) {
      if (needs == null) {
        needs = new ArrayList<>();
      }
      for (Need other : needs) {
        if (other.className().equals(need.className())) {
          throw new IllegalArgumentException(
              "the character \"%s\" has the need %s already; leave one out".formatted(id, other));
        }
      }
      needs.add(need);
      return this;
    }

    /**
     * {@return the definition}
     *
     * @throws IllegalStateException if there is no voice
     */
    public CharacterDefinition build() {
      return new CharacterDefinition(this);
    }
  }
}
