package dev.dramatis;

import dev.dramatis.instructions.Instructions;
import dev.dramatis.voice.VoiceSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about a character before anybody talks to it. Immutable.
 *
 * <p>Generated code makes one for each character class; a host makes one for a character that comes
 * from elsewhere, say a voice that a user uploaded:
 *
 * <pre>{@code
 * CharacterDefinition.builder("uploaded-7", "My own voice")
 *     .voice(new FileVoiceSource("uploads/7.wav", null, null, null, null))
 *     .instructions(new SmalltalkInstructions(List.of(), null))
 *     .build();
 * }</pre>
 */
public final class CharacterDefinition {

  /** The {@link #kind()} of a character that makes its prompt in code alone. */
  public static final String CUSTOM_KIND = "custom";

  private final String id;
  private final String name;
  private final String bank;
  private final @Nullable String className;
  private final List<String> languages;
  private final List<String> tags;
  private final @Nullable String comment;
  private final @Nullable Listed listed;
  private final int order;
  private final VoiceSource voice;
  private final @Nullable Instructions instructions;
  private final List<Trait> traits;

  private CharacterDefinition(Builder builder) {
    id = builder.id;
    name = builder.name;
    bank = builder.bank;
    className = builder.className;
    languages = builder.languages;
    tags = builder.tags;
    comment = builder.comment;
    listed = builder.listed;
    order = builder.order;
    if (builder.voice == null) {
      throw new IllegalStateException("the character \"" + id + "\" has no voice; call voice(…)");
    }
    voice = builder.voice;
    instructions = builder.instructions;
    traits = builder.traits == null ? List.of() : List.copyOf(builder.traits);
  }

  private CharacterDefinition(CharacterDefinition other, String bank) {
    this.id = other.id;
    this.name = other.name;
    this.bank = bank;
    this.className = other.className;
    this.languages = other.languages;
    this.tags = other.tags;
    this.comment = other.comment;
    this.listed = other.listed;
    this.order = other.order;
    this.voice = other.voice;
    this.instructions = other.instructions;
    this.traits = other.traits;
  }

  /**
   * Starts a definition with what every character has; a {@link Builder#voice} is required too.
   *
   * @throws IllegalArgumentException if the id or the name is blank
   */
  public static Builder builder(String id, String name) {
    return new Builder(id, name);
  }

  /** The stable key, in kebab-case. */
  public String id() {
    return id;
  }

  /** The display name. */
  public String name() {
    return name;
  }

  /** The name of the bank that the character is in; {@code host} for one that the host built. */
  public String bank() {
    return bank;
  }

  /** The character class's binary name; empty for a character that the host built. */
  public Optional<String> className() {
    return Optional.ofNullable(className);
  }

  /** BCP 47 tags, the main language first; none means unset, which clients read as English. */
  public List<String> languages() {
    return languages;
  }

  /** Words to find the character by. */
  public List<String> tags() {
    return tags;
  }

  /** A note for colleagues; never shown to users. */
  public Optional<String> comment() {
    return Optional.ofNullable(comment);
  }

  /** Whether clients see the character in the voice list. */
  public Listed listed() {
    return listed == null ? Listed.YES : listed;
  }

  /** The place in listings, smallest first. */
  public int order() {
    return order;
  }

  /** Where the TTS finds the voice. */
  public VoiceSource voice() {
    return voice;
  }

  /** What the LLM is told, as data; empty for a character that makes its prompt in code alone. */
  public Optional<Instructions> instructions() {
    return Optional.ofNullable(instructions);
  }

  /** The kind of the instructions, {@value #CUSTOM_KIND} where there are none. */
  public String kind() {
    return instructions == null ? CUSTOM_KIND : instructions.kind();
  }

  /** Every trait, in the order of the annotations' names. */
  public List<Trait> traits() {
    return traits;
  }

  /** The trait of a type, such as {@code trait(LlmSettings.class)}. */
  public <T extends Trait> Optional<T> trait(Class<T> type) {
    for (Trait trait : traits) {
      if (type.isInstance(trait)) {
        return Optional.of(type.cast(trait));
      }
    }
    return Optional.empty();
  }

  /** Returns the same definition in a bank: this one if it is there already. */
  CharacterDefinition inBank(String name) {
    return bank.equals(name) ? this : new CharacterDefinition(this, name);
  }

  /** Names the character and its bank; never shows a prompt. */
  @Override
  public String toString() {
    return "%s \"%s\" of bank %s".formatted(id, name, bank);
  }

  /** Collects a definition; not thread-safe. Every part but the voice may be left out. */
  public static final class Builder {

    private final String id;
    private final String name;
    private String bank = "host";
    private @Nullable String className;
    private List<String> languages = List.of();
    private List<String> tags = List.of();
    private @Nullable String comment;
    private @Nullable Listed listed;
    private int order = Integer.MAX_VALUE;
    private @Nullable VoiceSource voice;
    private @Nullable Instructions instructions;
    private @Nullable List<Trait> traits;

    private Builder(String id, String name) {
      if (id.isBlank()) {
        throw new IllegalArgumentException("a character needs an id; it is blank");
      }
      if (name.isBlank()) {
        throw new IllegalArgumentException(
            "the character \"" + id + "\" needs a name; it is blank");
      }
      this.id = id;
      this.name = name;
    }

    /** The name of the bank; a host leaves it out. */
    public Builder bank(String name) {
      bank = Objects.requireNonNull(name, "name");
      return this;
    }

    /** The binary name of the character class; a host leaves it out. */
    public Builder className(String binaryName) {
      className = Objects.requireNonNull(binaryName, "binaryName");
      return this;
    }

    /** BCP 47 tags, the main language first. */
    public Builder languages(String... tags) {
      languages = List.of(tags);
      return this;
    }

    /** Words to find the character by. */
    public Builder tags(String... words) {
      tags = List.of(words);
      return this;
    }

    /** A note for colleagues. */
    public Builder comment(String note) {
      comment = Objects.requireNonNull(note, "note");
      return this;
    }

    /** Whether clients see the character; {@link Listed#YES} unless said. */
    public Builder listed(Listed state) {
      listed = Objects.requireNonNull(state, "state");
      return this;
    }

    /** The place in listings, smallest first; last unless said. */
    public Builder order(int place) {
      order = place;
      return this;
    }

    /** Where the TTS finds the voice; required. */
    public Builder voice(VoiceSource source) {
      voice = Objects.requireNonNull(source, "source");
      return this;
    }

    /** What the LLM is told, as data. */
    public Builder instructions(Instructions data) {
      instructions = Objects.requireNonNull(data, "data");
      return this;
    }

    /** Adds a trait. */
    public Builder trait(Trait trait) {
      if (traits == null) {
        traits = new ArrayList<>();
      }
      traits.add(Objects.requireNonNull(trait, "trait"));
      return this;
    }

    /**
     * Makes the definition.
     *
     * @throws IllegalStateException if there is no voice
     */
    public CharacterDefinition build() {
      return new CharacterDefinition(this);
    }
  }
}
