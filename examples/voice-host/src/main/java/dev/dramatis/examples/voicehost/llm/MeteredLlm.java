package dev.dramatis.examples.voicehost.llm;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Times and traces the calls of one agent, from the question to the end of the answer. */
final class MeteredLlm implements Llm {

  private static final String CANCELLED = "cancelled";

  /** The host itself failed. */
  private static final String OTHER = "_OTHER";

  private final Llm llm;
  private final Agent agent;

  MeteredLlm(Llm llm, Agent agent) {
    this.llm = llm;
    this.agent = agent;
  }

  @Override
  public ObjectNode complete(ObjectNode request) {
    Inference inference = agent.infer(false);
    String errorType = OTHER;
    try {
      ObjectNode answer = llm.complete(request);
      errorType = Inference.NONE;
      return answer;
    } catch (LlmException e) {
      errorType = errorType(e);
      inference.error(e);
      throw e;
    } finally {
      inference.end(errorType);
    }
  }

  @Override
  public LlmStream stream(ObjectNode request) {
    Inference inference = agent.infer(true);
    String errorType = OTHER;
    LlmStream opened = null;
    Timed timed = null;
    try {
      opened = llm.stream(request);
      timed = new Timed(opened, inference);
      return timed;
    } catch (LlmException e) {
      errorType = errorType(e);
      inference.error(e);
      throw e;
    } finally {
      if (timed == null) {
        giveBack(opened);
        inference.end(errorType);
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

  private static final class Timed implements LlmStream {

    private final LlmStream stream;
    private final Inference inference;
    private boolean hasBegun;
    private volatile boolean isCancelled;
    private @Nullable String errorType;

    Timed(LlmStream stream, Inference inference) {
      this.stream = stream;
      this.inference = inference;
    }

    @Override
    public @Nullable ObjectNode next() {
      String failure = OTHER;
      boolean isRead = false;
      try {
        ObjectNode chunk = stream.next();
        isRead = true;
        if (chunk == null) {
          errorType = Inference.NONE;
        } else if (!hasBegun) {
          hasBegun = true;
          inference.hasBegun();
        }
        return chunk;
      } catch (LlmException e) {
        failure = failure(e);
        throw e;
      } finally {
        errorType = isRead ? errorType : failure;
      }
    }

    /** Returns the type of an error, which is no fault of the LLM if the client has left. */
    private String failure(LlmException e) {
      if (isCancelled) {
        return CANCELLED;
      }
      inference.error(e);
      return errorType(e);
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
        inference.end(errorType == null ? CANCELLED : errorType);
      }
    }
  }
}
