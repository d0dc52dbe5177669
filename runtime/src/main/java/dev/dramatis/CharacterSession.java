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
 * One conversation with one character: an instance of the character class of its own, and a system
 * prompt that is made once. Opened by {@link CharacterRegistry#open}.
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
      Listeners listeners) {
    this.character = character;
    this.start = start;
    this.instance = instance;
    this.ownInstance = ownInstance;
    this.systemPrompt = systemPrompt;
    this.listeners = listeners;
  }

  /** Returns the character that speaks. */
  public CharacterDefinition character() {
    return character;
  }

  /**
   * Returns the text that the LLM reads before the conversation; the same on every call, not blank.
   */
  public String systemPrompt() {
    return systemPrompt;
  }

  /**
   * Returns the seed of the random draws. A session opened with it and the same time has the same
   * prompt.
   */
  public long seed() {
    return start.seed();
  }

  /** Returns when the session was opened, in the time zone of its clock. */
  public ZonedDateTime openedAt() {
    return start.time();
  }

  /**
   * Returns this session's instance of the character class, where that class has the type: it leads
   * to code of a character beyond its prompt, such as {@code session.as(SecretKeeper.class)}.
   * {@code Object.class} gives every instance.
   *
   * <p>This is the author's own object, with no lock around it: call it from one thread, or use
   * {@link #with}.
   */
  public <T> Optional<T> as(Class<T> type) {
    return type.isInstance(instance) ? Optional.of(type.cast(instance)) : Optional.empty();
  }

  /**
   * Uses this session's instance of the character class under the session's lock, where that class
   * has the type: {@code session.with(ScoreKeeper.class, ScoreKeeper::score)}. Uses of one session
   * run one after another, so that the class needs no lock of its own; what one of them wrote, the
   * next one sees. Closing waits for none of them.
   *
   * <p>A generator that the host added serves all sessions, which have a lock each: it stays
   * thread-safe by itself.
   *
   * @return what {@code code} returns; empty if that is null, or the class does not have the type
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

  /** A monitor, because the first {@code AtomicBoolean} of a JVM makes method handles. */
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
