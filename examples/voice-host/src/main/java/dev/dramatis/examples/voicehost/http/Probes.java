package dev.dramatis.examples.voicehost.http;

import io.javalin.http.Context;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/**
 * The addresses that say whether the process serves and whether requests are to be sent to it,
 * under the names that Kubernetes has for them. While the host stops, both are answered with 503 as
 * everything is. The other servers are no part of them: a restart of the host would mend none of
 * that, and {@code /v1/health} tells about it.
 */
public final class Probes {

  public static final String LIVE = "/livez";
  public static final String READY = "/readyz";

  private static final Set<String> PATHS = Set.of(LIVE, READY);

  private Probes() {}

  /** The cast is loaded before the host listens, so that whatever answers is ready. */
  public static void answer(Context ctx) {
    ctx.result("ok");
  }

  static boolean asks(Request request) {
    return PATHS.contains(String.valueOf(request.getHttpURI().getPath()));
  }
}
