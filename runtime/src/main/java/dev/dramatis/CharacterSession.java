package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.internal.Failures;
import dev.dramatis.internal.Listeners;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One conversation with one character. It has its own instance of the character class, and a system
 * prompt that is made once. {@link CharacterRegistry#open} opens it.
 *
 * <p>Every method may be called from any thread. The state of the character's own code is guarded
 * only inside {@link #with}.
 */
public final class CharacterSession implements AutoCloseable {

  private final CharacterDefinition character;
  private final Object instance;
  private final boolean ownInstance;
  private final SessionStart start;
  private final String systemPrompt;
  private final @Nullable String greeting;
  private final Listeners listeners;
  private final long openedNanos = System.nanoTime();
  private final Object use = new Object();
  private volatile boolean closed;

  CharacterSession(
      CharacterDefinition character,
      SessionStart start,
      Object instance,
      boolean ownInstance,
      String systemPrompt,
      @Nullable String greeting,
      Listeners listeners) {
    this.character = character;
    this.start = start;
    this.instance = instance;
    this.ownInstance = ownInstance;
    this.systemPrompt = systemPrompt;
    this.greeting = greeting;
    this.listeners = listeners;
  }

  /** Returns the character that speaks. */
  public CharacterDefinition character() {
    return character;
  }

  /**
   * Returns the text that the LLM reads before the conversation. It is the same on every call and
   * not blank.
   */
  public String systemPrompt() {
    return systemPrompt;
  }

  /**
   * Returns the words with which the character begins, for a TTS and without an LLM; empty if the
   * character has none. They are the same on every call.
   */
  public Optional<String> greeting() {
    return Optional.ofNullable(greeting);
  }

  /**
   * Returns the seed of the random draws. A session opened with it and the same time has the same
   * prompt.
   */
  public long seed() {
    return start.seed();
  }

  /** Returns the time when the session was opened, in the time zone of its clock. */
  public ZonedDateTime openedAt() {
    return start.time();
  }

  /**
   * Returns this session's instance of the character class, or empty if that class does not have
   * the type. A host reaches a character's further code with it: {@code
   * session.as(SecretKeeper.class)}. {@code Object.class} fits every instance.
   *
   * <p>The instance has no lock: call it from one thread, or use {@link #with}.
   */
  public <T> Optional<T> as(Class<T> type) {
    return type.isInstance(instance) ? Optional.of(type.cast(instance)) : Optional.empty();
  }

  /**
   * Runs code with this session's instance of the character class under the session's lock: {@code
   * session.with(ScoreKeeper.class, ScoreKeeper::score)}. Calls for one session run one after
   * another, and each sees the writes of those before it. So the class needs no lock of its own.
   * {@link #close} does not wait for them.
   *
   * <p>A generator that the host added serves all sessions, and each session has its own lock. So
   * the generator is thread-safe by itself.
   *
   * @return the result of {@code code}; empty if that is null, or if the class does not have the
   *     type
   */
  public <T, R> Optional<R> with(Class<T> type, Function<? super T, ? extends @Nullable R> code) {
    if (!type.isInstance(instance)) {
      return Optional.empty();
    }
    synchronized (use) {
      return Optional.ofNullable(code.apply(type.cast(instance)));
    }
  }

  /**
   * Ends the session, and closes the character if it is {@link AutoCloseable}. Further calls do
   * nothing.
   */
  @Override
  public void close() {
    if (isFirstClose()) {
      if (ownInstance) {
        closeQuietly(instance, character);
      }
      if (!listeners.isEmpty()) {
        Duration openDuration = Duration.ofNanos(System.nanoTime() - openedNanos);
        listeners.notifyEach(
            "closed sessions", listener -> listener.onSessionClosed(this, openDuration));
      }
    }
  }

  /** Uses a monitor, because the first {@code AtomicBoolean} of a JVM makes method handles. */
  private synchronized boolean isFirstClose() {
    boolean isFirst = !closed;
    closed = true;
    return isFirst;
  }

  static void closeQuietly(Object instance, CharacterDefinition character) {
    if (instance instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Throwable e) {
        Failures.failed("closing the character " + character, e);
      }
    }
  }

  /** Returns a text that names the character and never shows its prompt. */
  @Override
  public String toString() {
    return "session with " + character + (closed ? ", closed" : "");
  }
}
