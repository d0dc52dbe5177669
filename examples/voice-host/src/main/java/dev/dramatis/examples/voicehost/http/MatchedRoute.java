package dev.dramatis.examples.voicehost.http;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import org.eclipse.jetty.server.Request;

/** The route that answers a request; there are only so many, whatever clients ask for. */
public final class MatchedRoute {

  private static final String ATTRIBUTE = MatchedRoute.class.getName();
  private static final String NONE = "unmatched";

  private MatchedRoute() {}

  /** Leaves word of the route, for those that look at a request when it is over. */
  public static void remember(Context ctx) {
    Endpoint endpoint = ctx.endpoints().matchedHttpEndpoint();
    if (endpoint != null) {
      ctx.req().setAttribute(ATTRIBUTE, endpoint.path);
    }
  }

  static String of(Request request) {
    return request.getAttribute(ATTRIBUTE) instanceof String route ? route : NONE;
  }
}
