package dev.dramatis.examples.voicehost.http;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What a request is called in answers and logs: as its client or a proxy says, else a new name. */
public final class RequestId {

  public static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = RequestId.class.getName();

  /** What can stand in a header, a log and a URL as it is. */
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._~:+/=-]{1,64}");

  private RequestId() {}

  static String of(Request request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String id = given(request.getHeaders().get(HEADER));
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  private static String given(@Nullable String header) {
    return header != null && HARMLESS.matcher(header).matches() ? header : drawn();
  }

  /** It is no secret, so that a fast source of randomness is enough. */
  private static String drawn() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return "%016x%016x".formatted(random.nextLong(), random.nextLong());
  }
}
