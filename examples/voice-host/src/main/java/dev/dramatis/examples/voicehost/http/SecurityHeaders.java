package dev.dramatis.examples.voicehost.http;

import io.javalin.http.Context;
import java.util.Map;

/** What every answer tells browsers not to do. */
public final class SecurityHeaders {

  static final Map<String, String> VALUES =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
              + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer");

  private SecurityHeaders() {}

  public static void add(Context ctx) {
    VALUES.forEach(ctx::header);
  }
}
