package dev.dramatis.examples.voicehost.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Set;
import java.util.UUID;
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

  private final String start = "\"" + UUID.randomUUID() + "\"";

  /**
   * The cast is loaded before the host listens, so that whatever answers is ready. The entity tag
   * is another for each start of the host.
   */
  public void answer(Context ctx) {
    ctx.header(Header.ETAG, start).result("ok");
  }

  static boolean asks(Request request) {
    return PATHS.contains(String.valueOf(request.getHttpURI().getPath()));
  }
}
