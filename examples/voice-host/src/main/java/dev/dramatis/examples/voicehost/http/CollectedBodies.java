package dev.dramatis.examples.voicehost.http;

import jakarta.servlet.ServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler.ContentLoader;
import org.eclipse.jetty.server.handler.EagerContentHandler.ContentLoaderFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.jspecify.annotations.Nullable;

/**
 * Collects the bodies of requests as they come, without a thread that waits for them, and passes a
 * request on when all of its body is there. The bytes are copied: the network's buffers are larger,
 * and a client that sends byte by byte would keep one for each.
 */
public final class CollectedBodies implements ContentLoaderFactory {

  private static final String ATTRIBUTE = CollectedBodies.class.getName();
  private static final byte[] EMPTY = {};

  private final BodyBudget budget;

  CollectedBodies(BodyBudget budget) {
    this.budget = budget;
  }

  /** Returns the body of a request, once: the caller alone keeps it from then on. */
  public static byte[] take(ServletRequest request) {
    Object body = request.getAttribute(ATTRIBUTE);
    request.removeAttribute(ATTRIBUTE);
    return body instanceof byte[] bytes ? bytes : EMPTY;
  }

  @Override
  public @Nullable String getApplicableMimeType() {
    return null; // all of them
  }

  @Override
  public ContentLoader newContentLoader(
      @Nullable String contentType,
      @Nullable String mimeType,
      Handler handler,
      Request request,
      Response response,
      Callback callback) {
    BodyBudget.Share share = budget.share();
    Request.addCompletionListener(request, failure -> share.giveBack());
    return new Loader(handler, request, response, callback, share);
  }

  private static final class Loader extends ContentLoader {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final BodyBudget.Share share;

    Loader(
        Handler handler,
        Request request,
        Response response,
        Callback callback,
        BodyBudget.Share share) {
      super(handler, request, response, callback);
      this.share = share;
    }

    @Override
    protected void load() {
      if (isComplete()) {
        handleWithBody();
      }
    }

    /** Called by a thread that must not block; what handles the request gets another one. */
    private void goOn() {
      if (isComplete()) {
        getRequest().getContext().execute(this::handleWithBody);
      }
    }

    private void handleWithBody() {
      getRequest().setAttribute(ATTRIBUTE, body.toByteArray());
      body.reset();
      handle();
    }

    private boolean isComplete() {
      while (true) {
        Content.Chunk chunk = getRequest().read();
        if (chunk == null) {
          getRequest().demand(Invocable.from(InvocationType.NON_BLOCKING, this::goOn));
          return false;
        }
        if (Content.Chunk.isFailure(chunk)) {
          refuse(status(chunk.getFailure()));
          return false;
        }
        boolean isTaken = share.take(chunk.remaining());
        if (isTaken) {
          add(chunk);
        }
        chunk.release();
        if (!isTaken) {
          BusyHost.mark(getRequest());
          refuse(HttpStatus.SERVICE_UNAVAILABLE_503);
          return false;
        }
        if (chunk.isLast()) {
          return true;
        }
      }
    }

    private void add(Content.Chunk chunk) {
      byte[] bytes = new byte[chunk.remaining()];
      chunk.getByteBuffer().get(bytes);
      body.writeBytes(bytes);
    }

    private void refuse(int status) {
      body.reset();
      Response.writeError(getRequest(), getResponse(), getCallback(), status);
    }

    /** The client leaves in the middle of its body, falls silent, or sends too much. */
    private static int status(@Nullable Throwable failure) {
      if (failure instanceof HttpException refusal) {
        return refusal.getCode();
      }
      return failure instanceof TimeoutException
          ? HttpStatus.REQUEST_TIMEOUT_408
          : HttpStatus.BAD_REQUEST_400;
    }
  }
}
