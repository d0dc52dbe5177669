package dev.dramatis;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One conversation with one character: an instance of the character class of its own, and a system
 * prompt that is made once. Opened by {@link CharacterRegistry#open}.
 *
 * <p>Every method may be called from any thread.
 */
public final class CharacterSession implements AutoCloseable {

  private final CharacterDefinition character;
  private final Object instance;
  private final boolean ownInstance;
  private final long seed;
  private final Instant opened;
  private final @Nullable ZoneId zone;
  private final String systemPrompt;
  private final Listeners listeners;
  private volatile boolean closed;

  CharacterSession(
      SessionContext context,
      Object instance,
      boolean ownInstance,
      String systemPrompt,
      Listeners listeners) {
    this.character = context.character();
    this.instance = instance;
    this.ownInstance = ownInstance;
    this.seed = context.seed();
    this.opened = context.opened();
    this.zone = context.zone();
    this.systemPrompt = systemPrompt;
    this.listeners = listeners;
  }

  /** The character that speaks. */
  public CharacterDefinition character() {
    return character;
  }

  /** What the LLM is told before the conversation; the same text on every call, never blank. */
  public String systemPrompt() {
    return systemPrompt;
  }

  /**
   * The seed of the random draws; a session opened with it and the same time has the same prompt.
   */
  public long seed() {
    return seed;
  }

  /** When the session was opened, in the time zone of its clock. */
  public ZonedDateTime openedAt() {
    return SessionContext.time(opened, zone);
  }

  /**
   * This session's instance of the character class, where that class has the type: the way to code
   * of a character beyond its prompt, such as {@code session.as(ScoreKeeper.class)}.
   */
  public <T> Optional<T> as(Class<T> type) {
    return type.isInstance(instance) ? Optional.of(type.cast(instance)) : Optional.empty();
  }

  /**
   * Ends the session, and closes the character where it is {@link AutoCloseable}; once, whatever
   * happens.
   */
  @Override
  public void close() {
    if (isFirstClose()) {
      if (ownInstance) {
        closeQuietly(instance, character);
      }
      if (!listeners.isEmpty()) {
        listeners.tell("closed sessions", listener -> listener.closed(character));
      }
    }
  }

  /** A lock, because the first {@code AtomicBoolean} of a JVM makes method handles. */
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
        Isolation.failed("closing the character " + character, e);
      }
    }
  }

  /** Names the character; never shows its prompt. */
  @Override
  public String toString() {
    return "session with " + character + (closed ? ", closed" : "");
  }
}
