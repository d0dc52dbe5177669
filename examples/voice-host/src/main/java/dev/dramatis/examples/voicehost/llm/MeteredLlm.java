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

  private static final String SUCCESS = "success";
  private static final String CANCELLED = "cancelled";

  /** The host itself failed. */
  private static final String ERROR = "error";

  private final Llm llm;
  private final MeterRegistry meters;

  public MeteredLlm(Llm llm, MeterRegistry meters) {
    this.llm = llm;
    this.meters = meters;
  }

  @Override
  public ObjectNode complete(ObjectNode request) {
    Timer.Sample sample = Timer.start(meters);
    String outcome = ERROR;
    try {
      ObjectNode answer = llm.complete(request);
      outcome = SUCCESS;
      return answer;
    } catch (LlmException e) {
      outcome = outcome(e);
      throw e;
    } finally {
      stop(sample, false, outcome);
    }
  }

  @Override
  public LlmStream stream(ObjectNode request) {
    Timer.Sample sample = Timer.start(meters);
    String outcome = ERROR;
    LlmStream opened = null;
    Timed timed = null;
    try {
      opened = llm.stream(request);
      timed = new Timed(opened, sample);
      return timed;
    } catch (LlmException e) {
      outcome = outcome(e);
      throw e;
    } finally {
      if (timed == null) {
        giveBack(opened);
        stop(sample, true, outcome);
      }
    }
  }

  private static void giveBack(@Nullable LlmStream opened) {
    if (opened != null) {
      opened.close();
    }
  }

  @Override
  public boolean needsUserMessage() {
    return llm.needsUserMessage();
  }

  @Override
  public void cancelAll() {
    llm.cancelAll();
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
    private volatile boolean isCancelled;
    private @Nullable String outcome;

    Timed(LlmStream stream, Timer.Sample sample) {
      this.stream = stream;
      this.sample = sample;
    }

    @Override
    public @Nullable ObjectNode next() {
      String failure = ERROR;
      boolean isRead = false;
      try {
        ObjectNode chunk = stream.next();
        isRead = true;
        if (chunk == null) {
          outcome = SUCCESS;
        } else if (!hasBegun) {
          hasBegun = true;
          sample.stop(
              Timer.builder("llm.first.chunk")
                  .description("How long a streamed answer takes to begin")
                  .register(meters));
        }
        return chunk;
      } catch (LlmException e) {
        failure = isCancelled ? CANCELLED : outcome(e);
        throw e;
      } finally {
        outcome = isRead ? outcome : failure;
      }
    }

    @Override
    public void cancel() {
      isCancelled = true;
      stream.cancel();
    }

    /** Counts an answer that was not read to its end as cancelled by its client. */
    @Override
    public void close() {
      try {
        stream.close();
      } finally {
        stop(sample, true, outcome == null ? CANCELLED : outcome);
      }
    }
  }
}
