package dev.dramatis.examples.voicehost.trace;

import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.util.Optional;

/** What is observed for traces; nothing where the host has no collector. */
public interface Traces extends AutoCloseable {

  /** Returns the traces of a host, which loads no class of OpenTelemetry if it has no collector. */
  static Traces to(Optional<URI> collector) {
    return collector.<Traces>map(OtlpTraces::new).orElse(() -> ObservationRegistry.NOOP);
  }

  ObservationRegistry observations();

  /** Sends what has not been sent yet, for a few seconds at most. */
  @Override
  default void close() {}
}
