package dev.dramatis.metrics;

import dev.dramatis.CharacterOpenException;
import dev.dramatis.CharacterSession;
import dev.dramatis.LoadError;
import dev.dramatis.LoadReport;
import dev.dramatis.RegistryListener;
import dev.dramatis.Resumption;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.tool.ToolResult;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/**
 * A listener that reports a registry to Micrometer. The module's README lists the meters.
 *
 * <pre>{@code
 * CharacterRegistry.builder().listener(new CharacterMetrics(meterRegistry)).load();
 * }</pre>
 *
 * <p>Tag values are bank names, kinds, error types, outcomes and the tools that the host allows, so
 * their number is bounded; characters are tags only with {@link #perCharacter}. Thread-safe.
 *
 * <p>One instance may serve a registry and later its successor, and several may report to one
 * Micrometer registry. Counters, timers and the gauge of open sessions add up. The gauge of loaded
 * characters has the value of the newest load with a bank of that name. A host that drops a
 * registry for good closes its metrics.
 */
@SuppressWarnings("exports") // a host without Micrometer must not need its module
public final class CharacterMetrics implements RegistryListener, AutoCloseable {

  private static final String UNKNOWN_CHARACTER = "unknown_character";

  private final MeterRegistry meters;
  private final boolean isPerCharacter;
  private final LiveCharacters live;
  private final Object load = new Object();

  /**
   * Makes a listener whose meters have no tag for the character.
   *
   * @param meters the host's registry of meters
   */
  public CharacterMetrics(MeterRegistry meters) {
    this(meters, false);
  }

  private CharacterMetrics(MeterRegistry meters, boolean isPerCharacter) {
    this.meters = Objects.requireNonNull(meters, "meters");
    this.isPerCharacter = isPerCharacter;
    this.live = LiveCharacters.of(meters);
  }

  /**
   * {@return metrics that count the sessions and the calls of tools of each character, with its id
   * as the tag {@code character}} The number of meters grows with the characters in use.
   *
   * @param meters the host's registry of meters
   */
  public static CharacterMetrics perCharacter(MeterRegistry meters) {
    return new CharacterMetrics(meters, true);
  }

  @Override
  public void onLoaded(LoadReport report) {
    Timer.builder("character.load.duration")
        .description("How long the registry took to load")
        .register(meters)
        .record(report.duration());
    counter("character.load.count", "Loads of the registry", Tags.empty()).increment();
    live.loaded(meters, load, report);
    startAtZero();
    for (LoadError error : report.errors()) {
      loadErrors(error.type()).increment();
    }
  }

  /**
   * Registers every counter at zero: an alert on a rate misses the first count of a counter that
   * starts with it.
   */
  private void startAtZero() {
    for (LoadError.Type type : LoadError.Type.values()) {
      loadErrors(type);
    }
    promptErrors(UNKNOWN_CHARACTER);
    for (CharacterOpenException.Type type : CharacterOpenException.Type.values()) {
      promptErrors(tag(type));
    }
    for (Resumption resumption : Resumption.values()) {
      resumed(resumption);
    }
  }

  @Override
  public void onLateError(LoadError error) {
    loadErrors(error.type()).increment();
  }

  @Override
  public void onSessionOpened(CharacterSession session, Duration promptDuration) {
    CharacterDefinition character = session.character();
    Tags tags = Tags.of("bank", character.bank(), "kind", character.kind());
    counter("character.sessions.opened", "Sessions opened", perCharacter(tags, character))
        .increment();
    begun(session, promptDuration);
  }

  private Tags perCharacter(Tags tags, CharacterDefinition character) {
    return isPerCharacter ? tags.and("character", character.id()) : tags;
  }

  @Override
  public void onSessionResumed(
      CharacterSession session, Resumption resumption, Duration promptDuration) {
    resumed(resumption).increment();
    begun(session, promptDuration);
  }

  private void begun(CharacterSession session, Duration promptDuration) {
    live.opened();
    Timer.builder("character.prompt.duration")
        .description("How long a session's system prompt took to make")
        .tag("kind", session.character().kind())
        .register(meters)
        .record(promptDuration);
  }

  @Override
  public void onUnknownCharacter(String id) {
    promptErrors(UNKNOWN_CHARACTER).increment();
  }

  @Override
  public void onUnusableCharacter(LoadError error) {
    promptErrors(tag(CharacterOpenException.Type.DEFINITION)).increment();
  }

  @Override
  public void onSessionFailed(CharacterDefinition character, CharacterOpenException failure) {
    promptErrors(tag(failure.type())).increment();
  }

  @Override
  public void onToolCalled(
      CharacterSession session, String tool, ToolResult.Outcome outcome, Duration callDuration) {
    Timer.builder("character.tool.duration")
        .description("How long calls of tools took")
        .tags(perCharacter(Tags.of("tool", tool, "outcome", tag(outcome)), session.character()))
        .register(meters)
        .record(callDuration);
  }

  @Override
  public void onSessionClosed(CharacterSession session, Duration openDuration) {
    live.closed();
    Timer.builder("character.session.duration")
        .description("How long sessions were open")
        .tag("kind", session.character().kind())
        .register(meters)
        .record(openDuration);
  }

  /**
   * Removes the gauges of the last load's banks, except those that another registry has too.
   * Sessions of that load count until they close.
   */
  @Override
  public void close() {
    live.unbind(meters, load);
  }

  private Counter loadErrors(LoadError.Type type) {
    return counter(
        "character.load.errors",
        "Banks and characters that the registry left out",
        Tags.of("error_type", tag(type)));
  }

  /** Returns an enum constant as a tag value: {@code duplicate_id}. */
  private static String tag(Enum<?> type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private Counter resumed(Resumption outcome) {
    return counter(
        "character.sessions.resumed",
        "Sessions resumed from a ticket",
        Tags.of("outcome", tag(outcome)));
  }

  private Counter promptErrors(String type) {
    return counter(
        "character.prompt.errors",
        "Sessions that could not be opened",
        Tags.of("error_type", type));
  }

  private Counter counter(String name, String description, Tags tags) {
    return Counter.builder(name).description(description).tags(tags).register(meters);
  }
}
