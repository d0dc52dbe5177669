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

  /** A definition turned out unusable after the load. */
  default void definitionFailed(LoadError error) {}

  /**
   * A session was opened.
   *
   * @param promptDuration how long its system prompt took to make
   */
  default void opened(CharacterDefinition character, Duration promptDuration) {}

  /** A session could not be opened. */
  default void openFailed(CharacterDefinition character, CharacterOpenException.Type type) {}

  /** A session was closed. */
  default void closed(CharacterDefinition character) {}
}
