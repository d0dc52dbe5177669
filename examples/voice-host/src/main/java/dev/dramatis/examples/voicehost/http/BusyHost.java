package dev.dramatis.examples.voicehost.http;

import dev.dramatis.examples.voicehost.config.Limits;
import java.time.Duration;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Lets so many requests have a thread at once, and others wait a moment without one, so that some
 * threads stay free for what does not block. Probes do not wait.
 */
final class BusyHost extends QoSHandler {

  /** Javalin has up to 250 threads, some of which wait for the network. */
  private static final int MOST_AT_ONCE = 200;

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String ATTRIBUTE = BusyHost.class.getName();

  BusyHost(Limits limits) {
    setMaxRequestCount(MOST_AT_ONCE);
    setMaxSuspendedRequestCount(limits.sessions());
    setMaxSuspend(PATIENCE);
    exclude(Probes::asks);
  }

  /** Remembers that a request is refused because the host has too much to do, and not to stop. */
  static void mark(Request request) {
    request.setAttribute(ATTRIBUTE, true);
  }

  static boolean refused(Request request) {
    return request.getAttribute(ATTRIBUTE) != null;
  }

  @Override
  protected void reject(Request request, Response response, Callback callback, int status) {
    mark(request);
    super.reject(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
  }

  @Override
  protected void failSuspended(
      Request request, Response response, Callback callback, int status, Throwable failure) {
    mark(request);
    super.failSuspended(request, response, callback, status, failure);
  }
}
