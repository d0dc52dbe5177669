package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.examples.voicehost.config.Origins;
import dev.dramatis.examples.voicehost.http.ApiException;
import dev.dramatis.examples.voicehost.http.SecurityHeaders;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.websocket.core.ExtensionConfig;
import org.jspecify.annotations.Nullable;

/** Decides who may open a WebSocket, and which subprotocol is spoken on it. */
final class Handshake {

  private static final String SUBPROTOCOL = "realtime";
  private static final String HEADER = "Sec-WebSocket-Protocol";
  private static final String EXTENSIONS = "Sec-WebSocket-Extensions";
  private static final String DEFLATE = "permessage-deflate";

  /** The parameters of RFC 7692; Jetty refuses an upgrade with another one, and writes no body. */
  private static final Set<String> DEFLATE_PARAMETERS =
      Set.of(
          "server_no_context_takeover",
          "client_no_context_takeover",
          "server_max_window_bits",
          "client_max_window_bits");

  private final Origins origins;

  Handshake(Origins origins) {
    this.origins = origins;
  }

  /**
   * Checks a request that is about to become a WebSocket.
   *
   * @throws ApiException if it comes from a page of another site, for which a browser opens any
   *     WebSocket, or if its extensions or its query cannot be read
   */
  void check(Context ctx) throws IOException {
    forgetHttpSession(ctx);
    String origin = ctx.header("Origin");
    if (origin != null && !origins.allow(origin) && !isOwn(origin, ctx.header("Host"))) {
      throw refused(ctx, ApiException.otherOrigin());
    }
    if (!Collections.list(ctx.req().getHeaders(EXTENSIONS)).stream().allMatch(Handshake::isValid)) {
      throw refused(ctx, ApiException.badRequest("The header " + EXTENSIONS + " cannot be read."));
    }
    if (!isQueryValid(ctx)) {
      throw refused(ctx, ApiException.badRequest("The query of the address cannot be read."));
    }
    negotiate(ctx);
  }

  /** Javalin begins an HTTP session with each WebSocket, and nothing would end it for minutes. */
  private static void forgetHttpSession(Context ctx) {
    HttpSession session = ctx.req().getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Javalin writes no body where it refuses an upgrade. */
  private static ApiException refused(Context ctx, ApiException refusal) throws IOException {
    SecurityHeaders.add(ctx);
    ctx.json(refusal.body());
    byte[] body = String.valueOf(ctx.result()).getBytes(StandardCharsets.UTF_8);
    ctx.res().getOutputStream().write(body);
    return refusal;
  }

  private static boolean isValid(String extensions) {
    try {
      return ExtensionConfig.parseList(extensions).stream()
          .filter(extension -> extension.getName().equals(DEFLATE))
          .allMatch(deflate -> DEFLATE_PARAMETERS.containsAll(deflate.getParameterKeys()));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return false;
    }
  }

  /** Jetty reads the query where it makes a WebSocket, and fails there. */
  private static boolean isQueryValid(Context ctx) {
    try {
      ctx.req().getParameterMap();
      return true;
    } catch (HttpException.RuntimeException e) {
      return false;
    }
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
      for (String name : header.split(",", -1)) {
        offered.add(name.strip());
      }
    }
    ctx.res().setHeader(HEADER, offered.contains(SUBPROTOCOL) ? SUBPROTOCOL : null);
  }
}
