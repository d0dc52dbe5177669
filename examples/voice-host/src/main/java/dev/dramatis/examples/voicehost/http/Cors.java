package dev.dramatis.examples.voicehost.http;

import dev.dramatis.examples.voicehost.config.Origins;
import io.javalin.http.Context;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages of other origins call the host with credentials, where these are allowed to. Javalin's
 * own plugin answers 400 to any request that names another origin.
 */
public final class Cors {

  /** OpenAI's client names about fifteen; what is no list of names is not sent back. */
  private static final Pattern HEADER_NAMES = Pattern.compile("[A-Za-z0-9, -]{1,1000}");

  private final Origins origins;

  public Cors(Origins origins) {
    this.origins = origins;
  }

  public void apply(Context ctx) {
    headers(ctx.header("Origin")).forEach(ctx::header);
  }

  /** Returns the headers of an answer to a page, also where no route has seen its request. */
  Map<String, String> headers(@Nullable String origin) {
    return origin == null || !origins.allow(origin)
        ? Map.of("Vary", "Origin")
        : Map.of(
            "Vary",
            "Origin",
            "Access-Control-Allow-Origin",
            origin,
            "Access-Control-Allow-Credentials",
            "true",
            "Access-Control-Expose-Headers",
            RequestId.HEADER + ", Retry-After");
  }

  /** A preflight: without the headers of {@link #apply}, a browser takes the answer as a no. */
  public static void preflight(Context ctx) {
    if (ctx.res().containsHeader("Access-Control-Allow-Origin")) {
      ctx.header("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      String headers = ctx.header("Access-Control-Request-Headers");
      if (headers != null && HEADER_NAMES.matcher(headers).matches()) {
        ctx.header("Access-Control-Allow-Headers", headers);
      }
      ctx.header("Access-Control-Max-Age", "600");
    }
    ctx.status(204);
  }
}
