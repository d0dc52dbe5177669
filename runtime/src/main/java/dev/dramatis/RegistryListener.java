package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.tool.ToolResult;
import java.time.Duration;

/**
 * A receiver of a registry's events, typically to record metrics. {@link
 * dev.dramatis.metrics.CharacterMetrics} reports them to Micrometer.
 *
 * <p>Implementations are thread-safe, fast and do not throw: the registry calls them on the thread
 * of the event.
 */
public interface RegistryListener {

  /**
   * Receives the report of a registry that is ready.
   *
   * @param report the banks, and the errors found so far
   */
  default void onLoaded(LoadReport report) {}

  /**
   * Receives an error of a definition or a bank that proved unusable after the load.
   *
   * @param error the error, with its bank and its fix
   */
  default void onLateError(LoadError error) {}

  /**
   * Receives a session that was opened.
   *
   * @param session the session, with its prompt
   * @param promptDuration the time that its system prompt took
   */
  default void onSessionOpened(CharacterSession session, Duration promptDuration) {}

  /**
   * Receives a session that was resumed from a ticket; {@link #onSessionOpened} does not receive
   * it, because its conversation was opened before.
   *
   * @param session the session, with its prompt
   * @param resumption the result of comparing the prompts
   * @param promptDuration the time that its system prompt took
   */
  default void onSessionResumed(
      CharacterSession session, Resumption resumption, Duration promptDuration) {}

  /**
   * Receives an id that a host asked for and no character has.
   *
   * @param id the id as the host gave it, so any text
   */
  default void onUnknownCharacter(String id) {}

  /**
   * Receives the error of a character that a host asked for and the registry left out.
   *
   * @param error the entry of the report
   */
  default void onUnusableCharacter(LoadError error) {}

  /**
   * Receives the failure of a session that the character's code or the house rules prevented.
   *
   * @param character the definition of the character
   * @param failure the exception that the host gets
   */
  default void onSessionFailed(CharacterDefinition character, CharacterOpenException failure) {}

  /**
   * Receives a call of a tool that ended. What it was given and what it returned stays out of the
   * event, because both may be private.
   *
   * @param session the session that was asked for the tool
   * @param tool the tool's name; {@code unknown} for one that the session does not offer
   * @param outcome the outcome of the call
   * @param callDuration the time that the call took, with the wait for an earlier one
   */
  default void onToolCalled(
      CharacterSession session, String tool, ToolResult.Outcome outcome, Duration callDuration) {}

  /**
   * Receives a session that was closed.
   *
   * @param session the session, which has ended
   * @param openDuration the time that it was open
   */
  default void onSessionClosed(CharacterSession session, Duration openDuration) {}
}
