package dev.dramatis.examples.voicehost.http;

import dev.dramatis.examples.voicehost.config.HostConfig;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Sees every request first, WebSockets' included: gives it its id, and refuses what no route is to
 * see. A page elsewhere can have its own name point to this machine (DNS rebinding), and then reads
 * the host as if it were its own; the name that the request calls the host by gives it away. Probes
 * call it by its number, and learn nothing.
 */
final class RequestGate extends Handler.Wrapper {

  private final Set<String> allowedHosts;
  private final BodyLimits limits;
  private final Duration patience;

  RequestGate(HostConfig config) {
    this.allowedHosts = config.allowedHosts();
    this.limits = new BodyLimits(config.limits().bodyBytes(), config.limits().idle());
    this.patience = config.write();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    response.getHeaders().put(RequestId.HEADER, RequestId.of(request));
    if (!Probes.asks(request) && !isAllowed(request.getHttpURI().getHost())) {
      Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
      return true;
    }
    if (request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > limits.bytes()) {
      Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
      return true;
    }
    Request limited = new LimitedRequest(request, limits);
    return super.handle(limited, new TimedResponse(limited, response, patience), callback);
  }

  /** A client that calls the host by no name is too old to be a browser. */
  private boolean isAllowed(@Nullable String host) {
    return host == null
        || allowedHosts.isEmpty()
        || allowedHosts.contains(host.toLowerCase(Locale.ROOT));
  }
}
