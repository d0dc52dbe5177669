package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import java.time.Duration;

/**
 * Receives the events of a registry, typically to record metrics. {@link
 * dev.dramatis.metrics.CharacterMetrics} reports them to Micrometer.
 *
 * <p>Implementations are thread-safe and quick, and do not throw: they are called where the work is
 * done.
 */
public interface RegistryListener {

  /** The registry is ready; the report holds the errors so far. */
  default void onLoaded(LoadReport report) {}

  /** A definition, or a bank's list of them, turned out unusable after the load. */
  default void onLateError(LoadError error) {}

  /**
   * A session was opened.
   *
   * @param promptDuration how long its system prompt took to make
   */
  default void onSessionOpened(CharacterSession session, Duration promptDuration) {}

  /** A host asked for a session with an id that no character has. */
  default void onUnknownCharacter(String id) {}

  /**
   * A host asked for a session with a character that the registry left out.
   *
   * @param error the entry of the report that says why
   */
  default void onUnusableCharacter(LoadError error) {}

  /**
   * A session could not be opened, because the character's code or the house rules failed.
   *
   * @param failure the exception that the host gets
   */
  default void onSessionFailed(CharacterDefinition character, CharacterOpenException failure) {}

  /**
   * A session was closed.
   *
   * @param openDuration how long it was open
   */
  default void onSessionClosed(CharacterSession session, Duration openDuration) {}
}
