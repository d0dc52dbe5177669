package dev.dramatis.examples.voicehost.llm;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;

/** One call of the LLM, with its meters and its span. */
final class Inference {

  private static final String ERROR_TYPE = "error.type";

  /** The type of error of a call without one. */
  static final String NONE = "none";

  private final Agent agent;
  private final Observation span;
  private final Timer.Sample time;

  Inference(Agent agent, Observation span, Timer.Sample time) {
    this.agent = agent;
    this.span = span;
    this.time = time;
  }

  /** Takes the time of a stream's first chunk. */
  void hasBegun() {
    long nanos = time.stop(agent.firstChunk());
    span.highCardinalityKeyValue(
        "gen_ai.response.time_to_first_chunk", Double.toString(nanos / 1e9));
  }

  /** Marks the span as failed. */
  void error(LlmException e) {
    span.error(e);
  }

  void end(String errorType) {
    time.stop(agent.duration(Tag.of(ERROR_TYPE, errorType)));
    if (!errorType.equals(NONE)) {
      span.lowCardinalityKeyValue(ERROR_TYPE, errorType);
    }
    span.stop();
  }
}
