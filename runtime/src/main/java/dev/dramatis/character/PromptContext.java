package dev.dramatis.character;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The session that prompt code makes a persona for.
 *
 * <p>The registry makes one for each session. It is valid while {@link PromptGenerator#persona}
 * runs, on that thread only. A test makes its own:
 *
 * <pre>{@code
 * PromptContext context =
 *     PromptContext.builder(definition).seed(1).with(UserProfile.class, profile).build();
 * assertThat(new Gardener().persona(context)).contains("Ada");
 * }</pre>
 */
public final class PromptContext {

  private static final String UNNAMED_LLM = "a large language model";

  /** Marks inside a model's name, which become spaces, and the brackets of the house rules. */
  private static final char[] UNSPEAKABLE_MARKS = {'-', '_', '(', ')'};

  private final CharacterDefinition character;
  private final Instant opened;
  private final @Nullable ZoneId zone;
  private final long seed;
  private final @Nullable String llmName;
  private final Map<Class<?>, Object> hostObjects;
  private final boolean isRestricted;
  private final @Nullable Function<PromptContext, @Nullable String> template;
  private @Nullable ZonedDateTime now;
  private @Nullable Random random;

  private PromptContext(Builder builder) {
    character = builder.character;
    opened = builder.opened == null ? Instant.now() : builder.opened;
    zone = builder.zone;
    seed = builder.seed == null ? ThreadLocalRandom.current().nextLong() : builder.seed;
    llmName = builder.llmName;
    hostObjects = builder.hostObjects == null ? Map.of() : builder.hostObjects;
    isRestricted = !builder.isUnrestricted && character.className().isPresent();
    template = builder.template;
  }

  /**
   * {@return a builder of a context for a session with this character}
   *
   * @param character the definition, whose needs are the types that code may ask for
   */
  public static Builder builder(CharacterDefinition character) {
    return new Builder(character);
  }

  /** {@return the character that speaks} */
  public CharacterDefinition character() {
    return character;
  }

  /**
   * {@return the time when the session was opened, in the host's time zone} It is the same on every
   * call.
   */
  public ZonedDateTime now() {
    ZonedDateTime known = now;
    if (known == null) {
      known = ZonedDateTime.ofInstant(opened, zone == null ? ZoneId.systemDefault() : zone);
      now = known;
    }
    return known;
  }

  /** {@return the session's own source of randomness, seeded with the session's seed} */
  public Random random() {
    Random known = random;
    if (known == null) {
      known = new Random(spread(seed));
      random = known;
    }
    return known;
  }

  /** Returns a seed mixed by SplitMix64, because {@link Random} draws alike from similar seeds. */
  private static long spread(long seed) {
    long z = seed + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /**
   * Returns the host object of a type, such as {@code find(UserProfile.class)}; empty if the host
   * gave none. Pass text of the host's own types through {@link HostText#oneLine}.
   *
   * @param <T> the type of the object
   * @param type the exact type under which the host gave it
   * @return the object, or empty if the host gave none
   * @throws IllegalArgumentException if the character does not declare the type in {@link
   *     dev.dramatis.annotation.Needs}
   */
  public <T> Optional<T> find(Class<T> type) {
    if (isRestricted && !isDeclared(type)) {
      throw new IllegalArgumentException(
          "%1$s does not declare that it asks for %2$s; add @Needs(optional = %3$s.class) to the class or the record of its kind, or @Needs(%3$s.class) if it is required"
              .formatted(
                  character.className().orElse(character.id()),
                  type.getName(),
                  type.getSimpleName()));
    }
    return Optional.ofNullable(type.cast(hostObjects.get(type)));
  }

  private boolean isDeclared(Class<?> type) {
    for (Need need : character.needs()) {
      if (need.className().equals(type.getName())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the host object of a type that the prompt needs}
   *
   * @param <T> the type of the object
   * @param type as in {@link #find}
   * @throws NoSuchElementException if the host gave none; the session then fails with its message
   * @throws IllegalArgumentException as {@link #find} does
   */
  public <T> T get(Class<T> type) {
    Optional<T> found = find(type);
    if (found.isEmpty()) {
      throw new NoSuchElementException(
          "the host gave no %s; pass one with SessionOptions.builder().with(%s.class, …)"
              .formatted(type.getName(), type.getSimpleName()));
    }
    return found.get();
  }

  /**
   * {@return the LLM's name as it can be spoken: {@code google/gemma-3-4b_it} reads {@code gemma 3
   * 4b it}} It is one line without brackets. The default is "a large language model".
   */
  public String llmName() {
    if (llmName == null || llmName.isEmpty()) {
      return UNNAMED_LLM;
    }
    String spoken = llmName.substring(llmName.lastIndexOf('/') + 1);
    for (char mark : UNSPEAKABLE_MARKS) {
      spoken = spoken.replace(mark, ' ');
    }
    spoken = HostText.oneLine(spoken);
    return spoken.isEmpty() ? UNNAMED_LLM : spoken;
  }

  /**
   * {@return the persona of the character's instructions annotation alone} Prompt code adds to it
   * or changes it, and returns the result.
   *
   * @throws IllegalStateException if the character has no instructions annotation
   */
  public String instructionsPersona() {
    String filled = template == null ? null : template.apply(this);
    if (filled != null) {
      return filled;
    }
    Optional<Instructions> instructions = character.instructions();
    if (instructions.isEmpty()) {
      throw new IllegalStateException(
          character + " has no instructions annotation; add one, such as @ConstantPrompt(\"…\")");
    }
    return instructions.get().persona(this);
  }

  /**
   * {@return one of the items, drawn at random with equal odds}
   *
   * @param <T> the type of the items
   * @param items the items, at least one
   * @throws IllegalArgumentException if there is none
   */
  public <T> T pick(List<T> items) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to pick from; give a list with an item");
    }
    return items.get(random().nextInt(items.size()));
  }

  /**
   * {@return some of the items in a random order, without repetition}
   *
   * @param <T> the type of the items
   * @param count the number to draw, from zero to the number of items
   * @param items the items to draw from
   * @throws IllegalArgumentException if there are fewer items
   */
  public <T> List<T> pick(int count, List<T> items) {
    if (count < 0 || count > items.size()) {
      throw new IllegalArgumentException(
          "cannot pick %s of %s items without repetition; ask for fewer"
              .formatted(count, items.size()));
    }
    List<T> rest = new ArrayList<>(items);
    List<T> picked = new ArrayList<>(count);
    while (picked.size() < count) {
      picked.add(rest.remove(random().nextInt(rest.size())));
    }
    return List.copyOf(picked);
  }

  /**
   * {@return the text with a value at each placeholder: {@code {name}}, or {@code {name|default}}}
   * A text without a name between its braces, such as JSON, is no placeholder, and {@code {{name}}}
   * is the text {@code {name}}. A value is never searched again.
   *
   * @param text the text with its placeholders
   * @param values the value of each name; its {@link Object#toString()} is inserted, and null means
   *     the default
   * @throws IllegalArgumentException if a placeholder has neither a value nor a default, or a value
   *     has no placeholder
   */
  public String fill(String text, Map<String, ?> values) {
    return TemplateText.parse(text).fill(values);
  }

  /** A builder of a context; not thread-safe. Every part is optional. */
  public static final class Builder {

    private final CharacterDefinition character;
    private @Nullable Instant opened;
    private @Nullable ZoneId zone;
    private @Nullable Long seed;
    private @Nullable String llmName;
    private @Nullable Map<Class<?>, Object> hostObjects;
    private boolean isUnrestricted;
    private @Nullable Function<PromptContext, @Nullable String> template;

    private Builder(CharacterDefinition character) {
      this.character = Objects.requireNonNull(character, "character");
    }

    /**
     * Sets the time when the session was opened; default: now, in the system's time zone.
     *
     * @param time the time in the host's time zone
     * @return this builder
     */
    public Builder time(ZonedDateTime time) {
      return time(time.toInstant(), time.getZone());
    }

    /**
     * Sets the time when the session was opened.
     *
     * @param instant the time
     * @param place the host's time zone; null for the system's
     * @return this builder
     */
    public Builder time(Instant instant, @Nullable ZoneId place) {
      opened = Objects.requireNonNull(instant, "instant");
      zone = place;
      return this;
    }

    /**
     * Sets the seed of the random draws; default: a new one.
     *
     * @param value the same seed and calls draw the same items
     * @return this builder
     */
    public Builder seed(long value) {
      seed = value;
      return this;
    }

    /**
     * Sets the LLM's name as its server calls it; default: none.
     *
     * @param name a name such as {@code google/gemma-3-4b-it}
     * @return this builder
     */
    public Builder llmName(String name) {
      llmName = Objects.requireNonNull(name, "name");
      return this;
    }

    /**
     * Adds a host object, under the type by which prompt code asks for it.
     *
     * @param <T> the type of the object
     * @param type the type that prompt code names to get it
     * @param object the object, which replaces one of the same type
     * @return this builder
     */
    public <T> Builder with(Class<T> type, T object) {
      if (hostObjects == null) {
        hostObjects = new HashMap<>();
      }
      hostObjects.put(type, Objects.requireNonNull(object, "object"));
      return this;
    }

    /**
     * Sets all host objects, each under the type by which prompt code asks for it.
     *
     * @param objects the objects by type, which replace those added before
     * @return this builder
     */
    public Builder withAll(Map<Class<?>, Object> objects) {
      hostObjects = Map.copyOf(objects);
      return this;
    }

    /**
     * Lets code ask for host objects that the character does not declare, as house rules may.
     * Default: only for a definition that the host built.
     *
     * @return this builder
     */
    public Builder unrestricted() {
      isUnrestricted = true;
      return this;
    }

    /**
     * Sets the code that fills the character's template, which returns null if it has none; the
     * registry calls this. Default: there is no template.
     *
     * @param code makes the persona from the context
     * @return this builder
     */
    public Builder template(Function<PromptContext, @Nullable String> code) {
      template = Objects.requireNonNull(code, "code");
      return this;
    }

    /** {@return the context} */
    public PromptContext build() {
      return new PromptContext(this);
    }
  }
}
