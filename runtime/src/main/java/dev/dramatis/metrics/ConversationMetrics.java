package dev.dramatis.metrics;

import dev.dramatis.CharacterSession;
import dev.dramatis.conversation.ConversationListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A listener that reports the sessions of conversations to Micrometer. The module's README lists
 * the meters.
 *
 * <pre>{@code
 * CharacterSessions.builder(registry).listener(new ConversationMetrics(meterRegistry)).build();
 * }</pre>
 *
 * <p>No tag names an owner, a conversation or a character, so the number of meters is bounded.
 * Several may report to one Micrometer registry; their meters add up. Thread-safe.
 */
@SuppressWarnings("exports") // a host without Micrometer must not need its module
public final class ConversationMetrics implements ConversationListener {

  private final MeterRegistry meters;
  private final AtomicInteger held;

  /**
   * Makes a listener, and registers every counter at zero.
   *
   * @param meters the host's registry of meters
   */
  public ConversationMetrics(MeterRegistry meters) {
    this.meters = Objects.requireNonNull(meters, "meters");
    this.held = LiveCharacters.conversations(meters);
    for (Cause cause : Cause.values()) {
      left(cause);
    }
    for (StoreError error : StoreError.values()) {
      storeErrors(error);
    }
  }

  @Override
  public void onHeld(CharacterSession session) {
    held.incrementAndGet();
  }

  @Override
  public void onLeft(CharacterSession session, Cause cause) {
    held.decrementAndGet();
    left(cause).increment();
  }

  @Override
  public void onStoreError(StoreError error, Throwable thrown) {
    storeErrors(error).increment();
  }

  private Counter storeErrors(StoreError error) {
    return counter(
        "character.conversations.store.errors",
        "Failures of the conversation store",
        "error_type",
        error);
  }

  private Counter left(Cause cause) {
    return counter(
        "character.conversations.left", "Sessions that are no longer held", "cause", cause);
  }

  private Counter counter(String name, String description, String tag, Enum<?> value) {
    return Counter.builder(name)
        .description(description)
        .tag(tag, value.name().toLowerCase(Locale.ROOT))
        .register(meters);
  }
}
