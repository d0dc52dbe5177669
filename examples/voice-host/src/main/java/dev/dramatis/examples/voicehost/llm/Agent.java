package dev.dramatis.examples.voicehost.llm;

import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Meter.MeterProvider;
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

/** A character whose calls of the LLM are timed and traced. Thread-safe. */
final class Agent {

  private static final String INFERENCE = "gen_ai.client.inference";

  /** The buckets that OpenTelemetry names for both times. */
  private static final Duration[] BUCKETS =
      IntStream.range(0, 14).mapToObj(i -> Duration.ofMillis(10L << i)).toArray(Duration[]::new);

  private final MeterRegistry meters;
  private final ObservationRegistry observations;
  private final String name;
  private final KeyValues attributes;
  private final MeterProvider<Timer> duration;
  private final MeterProvider<Timer> firstChunk;

  /**
   * Makes an agent.
   *
   * @param name the name of a call's span
   * @param tags what all calls have in common
   */
  Agent(MeterRegistry meters, ObservationRegistry observations, String name, Tags tags) {
    this.meters = meters;
    this.observations = observations;
    this.name = name;
    this.attributes = KeyValues.of(tags, Tag::getKey, Tag::getValue);
    this.duration = timer("duration", "Duration of calls of the LLM", tags);
    this.firstChunk =
        timer("time_to_first_chunk", "Time to the first chunk of a stream of the LLM", tags);
  }

  private MeterProvider<Timer> timer(String time, String description, Tags tags) {
    return Timer.builder(INFERENCE + "." + time)
        .description(description)
        .tags(tags)
        .serviceLevelObjectives(BUCKETS)
        .withRegistry(meters);
  }

  /** Begins a call of the LLM. */
  Inference infer(boolean isStream) {
    Observation span =
        Observation.createNotStarted(INFERENCE, Agent::client, observations)
            .contextualName(name)
            .lowCardinalityKeyValues(attributes)
            .highCardinalityKeyValue("gen_ai.request.stream", Boolean.toString(isStream));
    return new Inference(this, span.start(), Timer.start(meters));
  }

  /** Returns the context of a span whose trace the LLM's server does not join. */
  private static SenderContext<Object> client() {
    return new SenderContext<>((carrier, key, value) -> {}, Kind.CLIENT);
  }

  /** Returns the timer of whole calls with a type of error. */
  Timer duration(Tag errorType) {
    return duration.withTags(Tags.of(errorType));
  }

  /** Returns the timer of the first chunks of streams. */
  Timer firstChunk() {
    return firstChunk.withTags(Tags.empty());
  }
}
