package dev.dramatis.metrics;

import dev.dramatis.CharacterDefinition;
import dev.dramatis.CharacterOpenException;
import dev.dramatis.LoadError;
import dev.dramatis.LoadReport;
import dev.dramatis.RegistryListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reports a character registry to Micrometer; the module's README lists the meters.
 *
 * <pre>{@code
 * CharacterRegistry.builder().listener(new CharacterMetrics(meterRegistry)).load();
 * }</pre>
 *
 * <p>Tag values are bank names, kinds and error types, never characters, so their number is
 * bounded. Thread-safe. One serves one character registry.
 */
@SuppressWarnings("exports") // A host without Micrometer must not need its module.
public final class CharacterMetrics implements RegistryListener {

  private final MeterRegistry meters;
  private final AtomicInteger activeSessions = new AtomicInteger();

  public CharacterMetrics(MeterRegistry meters) {
    this.meters = Objects.requireNonNull(meters, "meters");
    Gauge.builder("character.sessions.active", activeSessions, AtomicInteger::get)
        .description("Sessions that are open")
        .strongReference(true)
        .register(meters);
  }

  @Override
  public void loaded(LoadReport report) {
    meters.timer("character.load.duration").record(report.duration());
    meters.counter("character.load.count").increment();
    for (LoadReport.LoadedBank bank : report.banks()) {
      Gauge.builder("character.loaded", bank, LoadReport.LoadedBank::characters)
          .description("Characters that a bank adds to the registry")
          .tag("bank", bank.name())
          .strongReference(true)
          .register(meters);
    }
    startAtZero();
    for (LoadError error : report.errors()) {
      definitionFailed(error);
    }
  }

  /** An alert on the rate of a counter misses the first error of one that starts with it. */
  private void startAtZero() {
    for (LoadError.Type type : LoadError.Type.values()) {
      meters.counter("character.load.errors", "error_type", type.tag());
    }
    for (CharacterOpenException.Type type : CharacterOpenException.Type.values()) {
      meters.counter("character.prompt.errors", "error_type", type.tag());
    }
  }

  @Override
  public void definitionFailed(LoadError error) {
    meters.counter("character.load.errors", "error_type", error.type().tag()).increment();
  }

  @Override
  public void opened(CharacterDefinition character, Duration promptDuration) {
    activeSessions.incrementAndGet();
    meters
        .counter("character.sessions.opened", "bank", character.bank(), "kind", character.kind())
        .increment();
    meters.timer("character.prompt.duration", "kind", character.kind()).record(promptDuration);
  }

  @Override
  public void openFailed(CharacterDefinition character, CharacterOpenException.Type type) {
    meters.counter("character.prompt.errors", "error_type", type.tag()).increment();
  }

  @Override
  public void closed(CharacterDefinition character) {
    activeSessions.decrementAndGet();
  }
}
