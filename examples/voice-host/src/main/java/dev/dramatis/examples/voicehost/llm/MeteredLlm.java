package dev.dramatis.examples.voicehost.llm;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Times answers: {@code llm.requests} from the question to the end of the answer, by outcome, and
 * {@code llm.first.chunk} until a stream has its first piece.
 */
public final class MeteredLlm implements Llm {

  private final Llm llm;
  private final MeterRegistry meters;

  public MeteredLlm(Llm llm, MeterRegistry meters) {
    this.llm = llm;
    this.meters = meters;
  }

  @Override
  public ObjectNode complete(ObjectNode request) {
    Timer.Sample sample = Timer.start(meters);
    try {
      ObjectNode answer = llm.complete(request);
      stop(sample, false, "success");
      return answer;
    } catch (LlmException e) {
      stop(sample, false, outcome(e));
      throw e;
    }
  }

  @Override
  public LlmStream stream(ObjectNode request) {
    Timer.Sample sample = Timer.start(meters);
    try {
      return new Timed(llm.stream(request), sample);
    } catch (LlmException e) {
      stop(sample, true, outcome(e));
      throw e;
    }
  }

  @Override
  public void giveUp() {
    llm.giveUp();
  }

  private static String outcome(LlmException e) {
    return e.reason().name().toLowerCase(Locale.ROOT);
  }

  private void stop(Timer.Sample sample, boolean isStream, String outcome) {
    sample.stop(
        Timer.builder("llm.requests")
            .description("Answers of the LLM, and what became of them")
            .tag("stream", Boolean.toString(isStream))
            .tag("outcome", outcome)
            .register(meters));
  }

  private final class Timed implements LlmStream {

    private final LlmStream stream;
    private final Timer.Sample sample;
    private boolean hasBegun;
    private @Nullable String outcome;

    Timed(LlmStream stream, Timer.Sample sample) {
      this.stream = stream;
      this.sample = sample;
    }

    @Override
    public @Nullable ObjectNode next() {
      try {
        ObjectNode chunk = stream.next();
        if (chunk == null) {
          outcome = "success";
        } else if (!hasBegun) {
          hasBegun = true;
          sample.stop(
              Timer.builder("llm.first.chunk")
                  .description("How long a streamed answer takes to begin")
                  .register(meters));
        }
        return chunk;
      } catch (LlmException e) {
        outcome = outcome(e);
        throw e;
      }
    }

    @Override
    public void cancel() {
      stream.cancel();
    }

    /** An answer that nobody read to its end was given up by its client. */
    @Override
    public void close() {
      stream.close();
      stop(sample, true, outcome == null ? "cancelled" : outcome);
    }
  }
}
