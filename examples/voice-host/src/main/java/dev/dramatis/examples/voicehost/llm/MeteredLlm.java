package dev.dramatis.examples.voicehost.llm;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Times answers, from the question to their end, and to the first chunk of a stream. */
final class MeteredLlm implements Llm {

  private static final String PREFIX = "gen_ai.client.inference.";

  /** The buckets that OpenTelemetry names for both times. */
  private static final Duration[] BUCKETS =
      IntStream.range(0, 14).mapToObj(i -> Duration.ofMillis(10L << i)).toArray(Duration[]::new);

  private static final String SUCCESS = "none";
  private static final String CANCELLED = "cancelled";

  /** The host itself failed. */
  private static final String ERROR = "_OTHER";

  private final Llm llm;
  private final MeterRegistry meters;
  private final Tags tags;

  /**
   * @param tags what every call has in common
   */
  MeteredLlm(Llm llm, MeterRegistry meters, Tags tags) {
    this.llm = llm;
    this.meters = meters;
    this.tags = tags;
  }

  @Override
  public ObjectNode complete(ObjectNode request) {
    Timer.Sample sample = Timer.start(meters);
    String errorType = ERROR;
    try {
      ObjectNode answer = llm.complete(request);
      errorType = SUCCESS;
      return answer;
    } catch (LlmException e) {
      errorType = errorType(e);
      throw e;
    } finally {
      stop(sample, errorType);
    }
  }

  @Override
  public LlmStream stream(ObjectNode request) {
    Timer.Sample sample = Timer.start(meters);
    String errorType = ERROR;
    LlmStream opened = null;
    Timed timed = null;
    try {
      opened = llm.stream(request);
      timed = new Timed(opened, sample);
      return timed;
    } catch (LlmException e) {
      errorType = errorType(e);
      throw e;
    } finally {
      if (timed == null) {
        giveBack(opened);
        stop(sample, errorType);
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

  private static String errorType(LlmException e) {
    return e.reason().name().toLowerCase(Locale.ROOT);
  }

  private void stop(Timer.Sample sample, String errorType) {
    sample.stop(
        timer("duration", "Duration of calls of the LLM")
            .tag("error.type", errorType)
            .register(meters));
  }

  private void hasBegun(Timer.Sample sample) {
    sample.stop(
        timer("time_to_first_chunk", "Time to the first chunk of a stream of the LLM")
            .register(meters));
  }

  private Timer.Builder timer(String name, String description) {
    return Timer.builder(PREFIX + name)
        .description(description)
        .tags(tags)
        .serviceLevelObjectives(BUCKETS);
  }

  private final class Timed implements LlmStream {

    private final LlmStream stream;
    private final Timer.Sample sample;
    private boolean isBegun;
    private volatile boolean isCancelled;
    private @Nullable String errorType;

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
          errorType = SUCCESS;
        } else if (!isBegun) {
          isBegun = true;
          hasBegun(sample);
        }
        return chunk;
      } catch (LlmException e) {
        failure = isCancelled ? CANCELLED : errorType(e);
        throw e;
      } finally {
        errorType = isRead ? errorType : failure;
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
        stop(sample, errorType == null ? CANCELLED : errorType);
      }
    }
  }
}
