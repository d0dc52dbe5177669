package dev.dramatis.examples.voicehost.http;

import dev.dramatis.examples.voicehost.config.Limits;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body fails to be read where it is too large or comes too slowly. Jetty's own
 * timeout starts over with each byte, so that a client that sends one now and then would hold its
 * place for ever.
 */
final class LimitedRequest extends Request.Wrapper {

  private final Limits limits;
  private long bytes;

  LimitedRequest(Request request, Limits limits) {
    super(request);
    this.limits = limits;
  }

  @Override
  public Content.@Nullable Chunk read() {
    Content.Chunk chunk = super.read();
    if (chunk == null || Content.Chunk.isFailure(chunk)) {
      return chunk;
    }
    bytes += chunk.remaining();
    if (bytes > limits.bodyBytes()) {
      return refused(chunk, HttpStatus.PAYLOAD_TOO_LARGE_413);
    }
    boolean isLate = NanoTime.since(getBeginNanoTime()) > limits.idle().toNanos();
    return isLate && !chunk.isLast() ? refused(chunk, HttpStatus.REQUEST_TIMEOUT_408) : chunk;
  }

  private Content.Chunk refused(Content.Chunk chunk, int status) {
    chunk.release();
    HttpException.RuntimeException failure = new HttpException.RuntimeException(status);
    fail(failure);
    return Content.Chunk.from(failure);
  }
}
