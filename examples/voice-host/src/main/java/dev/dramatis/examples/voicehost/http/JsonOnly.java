package dev.dramatis.examples.voicehost.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes no body that is not declared to be JSON. A page elsewhere may send forms, plain text and
 * bodies without a type to the host unasked; for JSON a browser asks the host first.
 */
public final class JsonOnly {

  private static final Set<String> CHARSETS = Set.of("utf-8", "utf8", "us-ascii");

  private JsonOnly() {}

  /** Reads the header itself: to ask for the type has the server look the charset up, and fail. */
  public static void check(Context ctx) {
    if (ctx.method().equals(HandlerType.POST) && !isJson(ctx.header("Content-Type"))) {
      throw ApiException.notJson();
    }
  }

  /** JSON is in UTF-8 (RFC 8259, section 8.1); a charset that says so too is common. */
  private static boolean isJson(@Nullable String type) {
    if (type == null) {
      return false;
    }
    String[] parts = type.toLowerCase(Locale.ROOT).split(";", -1);
    boolean isJson = parts[0].strip().equals("application/json");
    for (int i = 1; i < parts.length; i++) {
      String[] parameter = parts[i].split("=", 2);
      isJson &=
          !parameter[0].strip().equals("charset")
              || (parameter.length == 2
                  && CHARSETS.contains(parameter[1].strip().replace("\"", "")));
    }
    return isJson;
  }
}
