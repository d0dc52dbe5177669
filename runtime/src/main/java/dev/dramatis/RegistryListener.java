package dev.dramatis;

import java.time.Duration;

/**
 * Is told what a registry does, to measure it. {@link dev.dramatis.metrics.CharacterMetrics}
 * reports it to Micrometer.
 *
 * <p>Implementations are thread-safe and quick, and do not throw: they are called where the work is
 * done.
 */
public interface RegistryListener {

  /** The registry is ready; the report holds the errors so far. */
  default void loaded(LoadReport report) {}

  /** A definition, or a bank's list of them, turned out unusable after the load. */
  default void failedLater(LoadError error) {}

  /**
   * A session was opened.
   *
   * @param promptDuration how long its system prompt took to make
   */
  default void opened(CharacterDefinition character, Duration promptDuration) {}

  /** A session was asked for with an id that no character has. */
  default void unknown(String id) {}

  /**
   * A session was asked for with the id of a character that the registry left out.
   *
   * @param error the entry of the report that says why
   */
  default void unusable(LoadError error) {}

  /** A session could not be opened, because the character's code or the house rules failed. */
  default void openFailed(CharacterDefinition character, CharacterOpenException.Type type) {}

  /** A session was closed. */
  default void closed(CharacterDefinition character) {}
}
