package dev.dramatis.examples.voicehost.http;

import dev.dramatis.examples.voicehost.config.HostConfig;
import dev.dramatis.examples.voicehost.config.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Connector;
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

  /** The path of the metrics, and the name of the connector that serves them alone. */
  static final String METRICS = "/metrics";

  /** Another method than that of the request would pass by what a proxy allows and the logs say. */
  private static final List<String> OVERRIDES =
      List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override");

  private final Set<String> allowedHosts;
  private final boolean hasMetricsPort;
  private final Limits limits;
  private final Duration patience;

  RequestGate(HostConfig config) {
    this.allowedHosts = config.allowedHosts();
    this.hasMetricsPort = config.metricsPort() > 0;
    this.limits = config.limits();
    this.patience = config.write();
  }

  @Override
  public boolean handle(Request asked, Response response, Callback callback) throws Exception {
    LimitedRequest request = new LimitedRequest(asked, limits);
    Response answer = new TimedResponse(request, response, patience);
    Callback end =
        Callback.from(
            callback.getInvocationType(),
            () -> request.whenRead(callback::succeeded),
            callback::failed);
    answer.getHeaders().put(RequestId.HEADER, RequestId.of(request));
    int refusal = refusal(request);
    if (refusal == 0) {
      return super.handle(request, answer, end);
    }
    Response.writeError(request, answer, end, refusal);
    return true;
  }

  /** Returns the status of what no route is to see, or 0. */
  private int refusal(Request request) {
    if (!Probes.asks(request) && !isAllowed(request.getHttpURI().getHost())) {
      return HttpStatus.FORBIDDEN_403;
    }
    if (!isServedHere(request)) {
      return HttpStatus.NOT_FOUND_404;
    }
    if (OVERRIDES.stream().anyMatch(request.getHeaders()::contains)) {
      request.setAttribute(StatusErrors.OVERRIDE, true);
      return HttpStatus.BAD_REQUEST_400;
    }
    return request.getLength() > limits.bodyBytes() ? HttpStatus.PAYLOAD_TOO_LARGE_413 : 0;
  }

  /** Where the metrics have a port of their own, it has nothing else, and no other has them. */
  private boolean isServedHere(Request request) {
    boolean isMetrics = METRICS.equals(request.getHttpURI().getCanonicalPath());
    boolean isAtMetricsPort = isMetricsConnector(request.getConnectionMetaData().getConnector());
    return !hasMetricsPort
        || isMetrics == isAtMetricsPort
        || (isAtMetricsPort && Probes.asks(request));
  }

  private static boolean isMetricsConnector(Connector connector) {
    return METRICS.equals(connector.getName());
  }

  /** A client that calls the host by no name is too old to be a browser. */
  private boolean isAllowed(@Nullable String host) {
    return host == null
        || allowedHosts.isEmpty()
        || allowedHosts.contains(host.toLowerCase(Locale.ROOT));
  }
}
