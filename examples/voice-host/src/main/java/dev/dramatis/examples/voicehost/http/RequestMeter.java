package dev.dramatis.examples.voicehost.http;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Set;

/** Times requests; a tag's values are bounded, whatever clients ask for. */
public final class RequestMeter {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final MeterRegistry meters;

  public RequestMeter(MeterRegistry meters) {
    this.meters = meters;
  }

  public void record(Context ctx, Float milliseconds) {
    String method = ctx.method().name();
    Timer.builder("http.server.requests")
        .description("Requests that were answered")
        .tag("method", METHODS.contains(method) ? method : "OTHER")
        .tag("uri", route(ctx))
        .tag("status", Integer.toString(ctx.statusCode()))
        .register(meters)
        .record(Duration.ofNanos((long) (milliseconds * 1_000_000)));
  }

  private static String route(Context ctx) {
    Endpoint endpoint = ctx.endpoints().lastHttpEndpoint();
    return endpoint == null || endpoint.path.isEmpty() ? "unmatched" : endpoint.path;
  }
}
