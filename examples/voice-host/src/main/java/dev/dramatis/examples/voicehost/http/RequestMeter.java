package dev.dramatis.examples.voicehost.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/** Times requests, also those that no route saw; a tag's values are bounded. */
final class RequestMeter implements RequestLog {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final MeterRegistry meters;

  RequestMeter(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public void log(Request request, Response response) {
    Timer.builder("http.server.requests")
        .description("Requests that were answered")
        .tag("method", METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER")
        .tag("uri", MatchedRoute.of(request))
        .tag("status", Integer.toString(response.getStatus()))
        .register(meters)
        .record(Duration.ofNanos(NanoTime.since(request.getBeginNanoTime())));
  }
}
