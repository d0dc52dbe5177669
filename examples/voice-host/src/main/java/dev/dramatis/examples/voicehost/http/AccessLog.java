package dev.dramatis.examples.voicehost.http;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a line of JSON for each request that is over. Whatever a client sends, a line stays one
 * line of printable ASCII, so that it can forge no other and command no terminal.
 */
final class AccessLog implements RequestLog {

  private static final int LONGEST_TEXT = 500;

  /** The one control character that JSON may hold as it is. */
  private static final String DELETE = "\u007f";

  private final PrintStream out;
  private final JsonMapper json =
      JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  AccessLog(PrintStream out) {
    this.out = out;
  }

  /** Probes are asked every few seconds and would drown the rest. */
  @Override
  public void log(Request request, Response response) {
    if (!Probes.asks(request)) {
      write(json.writeValueAsString(entry(request, response)));
    }
  }

  private static Entry entry(Request request, Response response) {
    long nanos = NanoTime.since(request.getBeginNanoTime());
    return new Entry(
        Instant.now().minusNanos(nanos).truncatedTo(ChronoUnit.MILLIS).toString(),
        cut(request.getMethod()),
        cut(String.valueOf(request.getHttpURI().getPath())),
        MatchedRoute.of(request),
        response.getStatus(),
        Response.getContentBytesWritten(response),
        TimeUnit.NANOSECONDS.toMicros(nanos) / 1_000.0,
        Request.getRemoteAddr(request),
        RequestId.of(request));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }

  private void write(String line) {
    synchronized (out) {
      out.print(line.replace(DELETE, "\\u007f") + '\n');
      out.flush();
    }
  }

  /**
   * What a line says.
   *
   * @param time when the request came, in ISO 8601 and UTC
   * @param path what was asked for, less the query, which may hold what a user said
   * @param route the route that answered
   * @param bytes how long the body of the answer is
   * @param remote the address of the client, or of the proxy before the host
   */
  private record Entry(
      String time,
      String method,
      String path,
      String route,
      int status,
      long bytes,
      double durationMs,
      String remote,
      String requestId) {}
}
