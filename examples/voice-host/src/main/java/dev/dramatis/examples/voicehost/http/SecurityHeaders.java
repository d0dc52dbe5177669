package dev.dramatis.examples.voicehost.http;

import io.javalin.http.Context;
import java.util.Map;

/**
 * What every answer tells browsers not to do, as far as OWASP's <a
 * href="https://owasp.org/www-project-secure-headers/">secure headers</a> mean something to a host
 * that speaks plain HTTP; whatever puts TLS in front of it adds Strict-Transport-Security. A page
 * that {@link Cors} lets in may read answers all the same: Cross-Origin-Resource-Policy is about
 * requests without CORS.
 */
public final class SecurityHeaders {

  private static final String POLICY = "Content-Security-Policy";

  static final Map<String, String> VALUES =
      Map.of(
          POLICY,
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
              + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "X-Permitted-Cross-Domain-Policies",
          "none",
          "Referrer-Policy",
          "no-referrer",
          // prompts and conversations are for those who asked; what may be kept says so itself
          "Cache-Control",
          "no-store");

  private SecurityHeaders() {}

  public static void add(Context ctx) {
    VALUES.forEach(ctx::header);
  }

  /** Lets a page play media of one source, such as {@code 'self'} or an origin. */
  public static void allowMedia(Context ctx, String source) {
    ctx.header(POLICY, VALUES.get(POLICY) + "; media-src " + source);
  }
}
