package dev.dramatis.examples.voicehost.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes no body that is not declared to be JSON. A page elsewhere may send forms, plain text and
 * bodies without a type to the host unasked; for JSON a browser asks the host first.
 */
public final class JsonOnly {

  private JsonOnly() {}

  public static void check(Context ctx) {
    if (ctx.method().equals(HandlerType.POST) && !isJson(ctx.contentType())) {
      throw ApiException.notJson();
    }
  }

  private static boolean isJson(@Nullable String type) {
    return type != null
        && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
  }
}
