package dev.dramatis.examples.voicehost.http;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * A response whose connection is cut where the client reads nothing of it for a while. What waits
 * for such a client would keep its thread, and the LLM's answer its place.
 */
final class TimedResponse extends Response.Wrapper {

  private final Duration patience;

  TimedResponse(Request request, Response response, Duration patience) {
    super(request, response);
    this.patience = patience;
  }

  @Override
  public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
    Watch watch = new Watch(content, callback);
    super.write(last, content, watch);
    watch.begin();
  }

  /** A write that is under way; the buffer tells how much of it the network has taken. */
  private final class Watch implements Callback {

    private final @Nullable ByteBuffer content;
    private final Callback callback;
    private int left;
    private boolean isOver;
    private Scheduler.@Nullable Task next;

    Watch(@Nullable ByteBuffer content, Callback callback) {
      this.content = content;
      this.callback = callback;
      this.left = left();
    }

    private int left() {
      return content == null ? 0 : content.remaining();
    }

    synchronized void begin() {
      if (!isOver) {
        left = left();
        next =
            getRequest()
                .getComponents()
                .getScheduler()
                .schedule(this::look, patience.toMillis(), TimeUnit.MILLISECONDS);
      }
    }

    private void look() {
      synchronized (this) {
        if (isOver) {
          return;
        }
        if (left() < left) {
          begin();
          return;
        }
      }
      EndPoint client = getRequest().getConnectionMetaData().getConnection().getEndPoint();
      client.close(new TimeoutException("The client reads nothing"));
    }

    private synchronized void end() {
      isOver = true;
      if (next != null) {
        next.cancel();
      }
    }

    @Override
    public void succeeded() {
      end();
      callback.succeeded();
    }

    @Override
    public void failed(Throwable failure) {
      end();
      callback.failed(failure);
    }

    @Override
    public InvocationType getInvocationType() {
      return callback.getInvocationType();
    }
  }
}
