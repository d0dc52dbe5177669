package dev.dramatis.examples.voicehost.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which addresses become links: those of web pages, and no script's. */
final class WebLink {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebLink() {}

  /** The address, or null where it is not a web page's. */
  static @Nullable String to(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return SCHEMES.contains(scheme) && uri.getHost() != null ? address : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
