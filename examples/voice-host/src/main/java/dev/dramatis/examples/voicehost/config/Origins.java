package dev.dramatis.examples.voicehost.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sites whose pages may use the host, in addition to its own.
 *
 * @param allowed as browsers write them: scheme, name and port
 */
public record Origins(Set<String> allowed) {

  /** Where unmute's frontend runs. */
  private static final Set<String> OF_THIS_MACHINE =
      Set.of("http://localhost", "http://localhost:3000");

  static Origins from(Settings settings, boolean isForThisMachine) {
    Set<String> allowed = new TreeSet<>(isForThisMachine ? OF_THIS_MACHINE : Set.of());
    String named = settings.text(Setting.DRAMATIS_ALLOWED_ORIGINS).orElse("");
    for (String part : named.split(",", -1)) {
      String origin = part.strip().toLowerCase(Locale.ROOT);
      if (!origin.isEmpty() && !isOrigin(origin)) {
        throw settings.bad(
            Setting.DRAMATIS_ALLOWED_ORIGINS,
            named,
            "; it must be origins with commas between them, such as "
                + "http://localhost:5173, without a path and without *");
      }
      if (!origin.isEmpty()) {
        allowed.add(origin);
      }
    }
    return new Origins(Set.copyOf(allowed));
  }

  private static boolean isOrigin(String text) {
    try {
      URI uri = new URI(text);
      boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return isWeb
          && uri.getHost() != null
          && text.equals(uri.getScheme() + "://" + uri.getRawAuthority())
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  public boolean allow(String origin) {
    return allowed.contains(origin);
  }
}
