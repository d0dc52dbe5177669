package dev.dramatis.examples.voicehost.http;

import dev.dramatis.examples.voicehost.config.Limits;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body fails to be read where it is too large or comes too slowly. Jetty's own
 * timeout starts over with each byte, so that a client that sends one now and then would hold its
 * place for ever.
 */
final class LimitedRequest extends Request.Wrapper {

  /** What is read of a body that is refused, beyond what is allowed: a phone's photo as text. */
  private static final int MOST_DISCARDED = 1 << 24;

  private final Limits limits;
  private long bytes;
  private boolean isOver;
  private Content.@Nullable Chunk refusal;

  LimitedRequest(Request request, Limits limits) {
    super(request);
    this.limits = limits;
  }

  @Override
  public Content.@Nullable Chunk read() {
    if (refusal != null) {
      return refusal;
    }
    Content.Chunk chunk = next();
    if (chunk == null || Content.Chunk.isFailure(chunk)) {
      return chunk;
    }
    if (bytes > limits.bodyBytes()) {
      return refused(chunk, HttpStatus.PAYLOAD_TOO_LARGE_413);
    }
    return isLate() && !chunk.isLast() ? refused(chunk, HttpStatus.REQUEST_TIMEOUT_408) : chunk;
  }

  /** Jetty asks before it refuses the request, to close the connection where the answer is no. */
  @Override
  public boolean consumeAvailable() {
    return isOver || isWorthReading() || super.consumeAvailable();
  }

  /**
   * Reads and drops what the client still sends after its answer, and then goes on. A client whose
   * connection is closed while it sends sees that and not the answer.
   *
   * @param end what to do then, without blocking
   */
  void whenRead(Runnable end) {
    while (!isOver && isWorthReading()) {
      Content.Chunk chunk = next();
      if (chunk == null) {
        demand(Invocable.from(InvocationType.NON_BLOCKING, () -> whenRead(end)));
        return;
      }
      chunk.release();
    }
    end.run();
  }

  private Content.@Nullable Chunk next() {
    Content.Chunk chunk = super.read();
    if (chunk != null) {
      bytes += chunk.remaining();
      isOver = chunk.isLast() || Content.Chunk.isFailure(chunk);
    }
    return chunk;
  }

  private boolean isLate() {
    return NanoTime.since(getBeginNanoTime()) > limits.idle().toNanos();
  }

  /** Not where it is too much or too late, nor where the client waits to be asked for it. */
  private boolean isWorthReading() {
    boolean awaitsAnswer = bytes == 0 && getHeaders().contains(HttpHeader.EXPECT);
    long most = (long) limits.bodyBytes() + MOST_DISCARDED;
    return !isLate() && !awaitsAnswer && Math.max(bytes, getLength()) <= most;
  }

  private Content.Chunk refused(Content.Chunk chunk, int status) {
    chunk.release();
    refusal = Content.Chunk.from(new HttpException.RuntimeException(status));
    return refusal;
  }
}
