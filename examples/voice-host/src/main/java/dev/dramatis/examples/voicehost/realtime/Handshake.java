package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.examples.voicehost.http.ApiException;
import dev.dramatis.examples.voicehost.http.Cors;
import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides who may open a WebSocket, and which subprotocol is spoken on it. */
final class Handshake {

  private static final String SUBPROTOCOL = "realtime";
  private static final String HEADER = "Sec-WebSocket-Protocol";

  private Handshake() {}

  /**
   * Checks a request that is about to become a WebSocket.
   *
   * @throws ApiException if it comes from a page of another site, which a browser lets open
   *     WebSockets to wherever it likes
   */
  static void check(Context ctx) {
    String origin = ctx.header("Origin");
    if (origin != null && !Cors.allows(origin) && !isOwn(origin, ctx.header("Host"))) {
      throw ApiException.otherOrigin();
    }
    negotiate(ctx);
  }

  private static boolean isOwn(String origin, @Nullable String host) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Javalin has agreed to whatever the client names first. A client that names nothing, or other
   * subprotocols alone, gets no answer to that; what it makes of it is its own to decide (RFC 6455,
   * section 4.2.2).
   */
  private static void negotiate(Context ctx) {
    List<String> offered = new ArrayList<>();
    for (String header : Collections.list(ctx.req().getHeaders(HEADER))) {
      for (String name : header.split(",")) {
        offered.add(name.strip());
      }
    }
    ctx.res().setHeader(HEADER, offered.contains(SUBPROTOCOL) ? SUBPROTOCOL : null);
  }
}
