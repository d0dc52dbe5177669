package dev.dramatis.examples.voicehost.realtime;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.function.Supplier;

/** Counts connections and events; a tag's values are bounded, whatever clients send. */
final class RealtimeMeters {

  private static final String OTHER = "other";

  private static final Set<String> KNOWN =
      Set.of(
          "session.update",
          "conversation.item.create",
          "response.create",
          "response.cancel",
          "input_audio_buffer.append",
          "input_audio_buffer.commit",
          "input_audio_buffer.clear");

  private final MeterRegistry meters;

  RealtimeMeters(MeterRegistry meters) {
    this.meters = meters;
  }

  /** Shows how many connections are open. */
  void watch(Supplier<Number> connections) {
    Gauge.builder("realtime.connections", connections)
        .description("Clients that are connected to /v1/realtime")
        .register(meters);
  }

  void received(String type) {
    count("in", KNOWN.contains(type) ? type : OTHER);
  }

  void sent(String type) {
    count("out", type);
  }

  private void count(String direction, String type) {
    meters.counter("realtime.events", "direction", direction, "type", type).increment();
  }
}
