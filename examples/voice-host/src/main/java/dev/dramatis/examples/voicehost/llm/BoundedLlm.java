package dev.dramatis.examples.voicehost.llm;

import dev.dramatis.examples.voicehost.llm.LlmException.Reason;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets no more than so many answers be under way, the next one after a short wait for a place, and
 * ends those that are when the host stops.
 */
public final class BoundedLlm implements Llm {

  /** Long enough for a rush to pass, and short enough to hold no thread for long. */
  private static final long PATIENCE_MILLIS = 1_000;

  private final Llm llm;
  private final Semaphore free;
  private final Set<Turn> turns = ConcurrentHashMap.newKeySet();
  private volatile boolean isStopping;

  public BoundedLlm(Llm llm, int mostTurns) {
    this.llm = llm;
    this.free = new Semaphore(mostTurns, true);
  }

  @Override
  public ObjectNode complete(ObjectNode request) {
    take();
    try {
      return llm.complete(request);
    } catch (RuntimeException e) {
      throw isStopping ? stopping() : e;
    } finally {
      free.release();
    }
  }

  @Override
  public LlmStream stream(ObjectNode request) {
    take();
    boolean isHandedOut = false;
    try {
      Turn turn = new Turn(llm.stream(request));
      turns.add(turn);
      isHandedOut = true;
      return turn;
    } catch (RuntimeException e) {
      throw isStopping ? stopping() : e;
    } finally {
      if (!isHandedOut) {
        free.release();
      }
    }
  }

  private void take() {
    if (isStopping) {
      throw stopping();
    }
    if (!isFreeSoon()) {
      throw new LlmException(Reason.BUSY, "The host has too many answers under way; try later.");
    }
  }

  private boolean isFreeSoon() {
    try {
      return free.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static LlmException stopping() {
    return new LlmException(Reason.STOPPING, "The host is about to stop.");
  }

  /** Ends the streams that are under way, and lets no other begin. */
  public void stop() {
    isStopping = true;
    turns.forEach(LlmStream::cancel);
  }

  @Override
  public boolean needsUserMessage() {
    return llm.needsUserMessage();
  }

  @Override
  public void cancelAll() {
    llm.cancelAll();
  }

  private final class Turn implements LlmStream {

    private final LlmStream stream;

    Turn(LlmStream stream) {
      this.stream = stream;
    }

    @Override
    public @Nullable ObjectNode next() {
      if (isStopping) {
        throw stopping();
      }
      try {
        return stream.next();
      } catch (LlmException e) {
        throw isStopping ? stopping() : e;
      }
    }

    @Override
    public void cancel() {
      stream.cancel();
    }

    @Override
    public void close() {
      if (turns.remove(this)) {
        try {
          stream.close();
        } finally {
          free.release();
        }
      }
    }
  }
}
