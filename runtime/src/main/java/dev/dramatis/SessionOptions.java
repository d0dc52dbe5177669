package dev.dramatis;

import dev.dramatis.internal.AllowedTools;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A host's choices for one session: the clock, the seed, the LLM's name, and the host objects that
 * prompt code may ask for. Immutable.
 */
public final class SessionOptions {

  private static final SessionOptions DEFAULTS =
      new SessionOptions(null, null, Optional.empty(), Map.of(), null);

  private final @Nullable Clock clock; // null for the system's, whose zone is slow to load
  private final @Nullable Long seed;
  private final Optional<String> llmName;
  private final Map<Class<?>, Object> hostObjects;
  private final @Nullable AllowedTools allowedTools; // null for all that the registry allows

  private SessionOptions(
      @Nullable Clock clock,
      @Nullable Long seed,
      Optional<String> llmName,
      Map<Class<?>, Object> hostObjects,
      @Nullable AllowedTools allowedTools) {
    this.clock = clock;
    this.seed = seed;
    this.llmName = llmName;
    this.hostObjects = hostObjects;
    this.allowedTools = allowedTools;
  }

  /**
   * {@return options with the system's clock and time zone, a new seed for each session, and no
   * host objects}
   */
  public static SessionOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return options with a fixed time (2026-01-01, noon, UTC) and a fixed seed, for tests and
   * previews} A character's prompt is then the same on every machine.
   */
  public static SessionOptions reproducible() {
    return builder()
        .clock(Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC))
        .seed(1)
        .build();
  }

  /** {@return a builder with the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from these options} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.clock = clock;
    builder.seed = seed;
    builder.llmName = llmName;
    builder.hostObjects.putAll(hostObjects);
    builder.allowedTools = allowedTools;
    return builder;
  }

  /** {@return the clock that gives the session its time and time zone} */
  public Clock clock() {
    return clock == null ? Clock.system(ZoneId.systemDefault()) : clock;
  }

  /** Returns the time of the clock in milliseconds, which is all that a ticket holds. */
  Instant instant() {
    return Instant.ofEpochMilli(clock == null ? System.currentTimeMillis() : clock.millis());
  }

  /** Returns the clock's time zone; null for the system's. */
  @Nullable ZoneId zone() {
    return clock == null ? null : Objects.requireNonNull(clock.getZone(), "the clock's zone");
  }

  /** {@return the seed of the session's random draws; empty for a new one in each session} */
  public OptionalLong seed() {
    return seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
  }

  /** Returns the seed, or a new one. */
  long anySeed() {
    return seed == null ? ThreadLocalRandom.current().nextLong() : seed;
  }

  /** {@return the LLM's name as its server calls it} */
  public Optional<String> llmName() {
    return llmName;
  }

  /** Returns the tools that the session allows; null for all that the registry allows. */
  @Nullable AllowedTools allowedTools() {
    return allowedTools;
  }

  /** Returns all host objects, by the types under which prompt code asks for them. */
  Map<Class<?>, Object> hostObjects() {
    return hostObjects;
  }

  /**
   * {@return the host object of a type; empty if there is none}
   *
   * @param <T> the type of the object
   * @param type the type under which it was added
   */
  public <T> Optional<T> find(Class<T> type) {
    return Optional.ofNullable(type.cast(hostObjects.get(type)));
  }

  /** Returns a text that names the types of the host objects, never their contents. */
  @Override
  public String toString() {
    return "SessionOptions[seed=%s, llmName=%s, with=%s]"
        .formatted(seed(), llmName, hostObjects.keySet());
  }

  /** A builder of options; not thread-safe. */
  public static final class Builder {

    private @Nullable Clock clock;
    private @Nullable Long seed;
    private Optional<String> llmName = Optional.empty();
    private final Map<Class<?>, Object> hostObjects = new HashMap<>();
    private @Nullable AllowedTools allowedTools;

    private Builder() {}

    /**
     * Sets the clock that gives the session its time and time zone; default: the system's.
     *
     * @param source the clock, such as a fixed one in a test
     * @return this builder
     */
    public Builder clock(Clock source) {
      clock = Objects.requireNonNull(source, "source");
      return this;
    }

    /**
     * Sets a clock that stands still at a time, for tests and previews.
     *
     * @param time the time and the host's time zone
     * @return this builder
     */
    public Builder time(ZonedDateTime time) {
      return clock(Clock.fixed(time.toInstant(), time.getZone()));
    }

    /**
     * Sets the seed of the session's random draws; default: a new one for each session.
     *
     * @param value any number
     * @return this builder
     */
    public Builder seed(long value) {
      seed = value;
      return this;
    }

    /**
     * Sets the LLM's name as its server calls it, such as {@code google/gemma-3-4b-it}.
     *
     * @param name the name; leave the call out if it is unknown
     * @return this builder
     */
    public Builder llmName(String name) {
      llmName = Optional.of(Objects.requireNonNull(name, "the LLM's name is null; leave it out"));
      return this;
    }

    /**
     * Adds a host object, under the type by which prompt code asks for it.
     *
     * @param <T> the type of the object
     * @param type the type that prompt code names to get it
     * @param object the object, which replaces one of the same type
     * @return this builder
     * @throws NullPointerException if the object is null; leave the call out instead
     */
    public <T> Builder with(Class<T> type, T object) {
      if (object == null) { // A caller may have no null checker.
        throw new NullPointerException(
            "the %s given to with(%s.class, …) is null; leave the call out if there is no object"
                .formatted(type.getName(), type.getSimpleName()));
      }
      hostObjects.put(type, object);
      return this;
    }

    /**
     * Narrows the tools that the registry allows to these; default: all of them. Without a name,
     * the session offers none.
     *
     * @param tools as in {@link CharacterRegistry.Builder#allowTools}; one that the registry does
     *     not allow is not offered
     * @return this builder
     * @throws IllegalArgumentException if a name is not of that form
     */
    public Builder allowTools(String... tools) {
      allowedTools = AllowedTools.of(List.of(tools));
      return this;
    }

    /** {@return the options} */
    public SessionOptions build() {
      return new SessionOptions(clock, seed, llmName, Map.copyOf(hostObjects), allowedTools);
    }
  }
}
