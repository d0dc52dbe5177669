package dev.dramatis.examples.voicehost.llm;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.time.Duration;
import java.util.stream.IntStream;

/**
 * A character whose calls of the LLM are timed and traced.
 *
 * @param name the name of a call's span
 * @param tags what all calls have in common
 */
record Agent(MeterRegistry meters, ObservationRegistry observations, String name, Tags tags) {

  private static final String INFERENCE = "gen_ai.client.inference";

  /** The buckets that OpenTelemetry names for both times. */
  private static final Duration[] BUCKETS =
      IntStream.range(0, 14).mapToObj(i -> Duration.ofMillis(10L << i)).toArray(Duration[]::new);

  /** Begins a call of the LLM. */
  Inference infer(boolean isStream) {
    Observation span =
        Observation.createNotStarted(INFERENCE, Agent::client, observations).contextualName(name);
    for (Tag tag : tags) {
      span.lowCardinalityKeyValue(tag.getKey(), tag.getValue());
    }
    span.highCardinalityKeyValue("gen_ai.request.stream", Boolean.toString(isStream));
    return new Inference(this, span.start(), Timer.start(meters));
  }

  /** Returns the context of a span whose trace the LLM's server does not join. */
  private static SenderContext<Object> client() {
    return new SenderContext<>((carrier, key, value) -> {}, Kind.CLIENT);
  }

  Timer.Builder timer(String time, String description) {
    return Timer.builder(INFERENCE + "." + time)
        .description(description)
        .tags(tags)
        .serviceLevelObjectives(BUCKETS);
  }
}
