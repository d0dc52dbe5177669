package dev.dramatis.examples.voicehost;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads typed values from environment variables; one that is blank counts as not set. */
record Environment(Map<String, String> variables) {

  private static final Set<String> SCHEMES = Set.of("http", "https", "ws", "wss");

  Optional<String> text(String name) {
    return Optional.ofNullable(variables.get(name)).map(String::strip).filter(t -> !t.isEmpty());
  }

  String text(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  int port(String name, int otherwise) {
    String given = text(name, Integer.toString(otherwise));
    try {
      int port = Integer.parseInt(given);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // said below, with what is out of range
    }
    throw new BadConfigException(
        "%s is \"%s\"; it must be a port number from 1 to 65535, or 0 for any free one"
            .formatted(name, given));
  }

  /** A secret that fits into an HTTP header; never shown in a message. */
  Optional<String> secret(String name) {
    Optional<String> secret = text(name);
    if (secret.isPresent() && !secret.get().chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new BadConfigException(name + " must hold printable ASCII characters without spaces");
    }
    return secret;
  }

  /**
   * A server's address, without a slash at its end; the servers' WebSocket addresses are welcome,
   * as they are in unmute.
   */
  URI server(String name, String otherwise) {
    String given = text(name, otherwise);
    try {
      URI address = new URI(given.endsWith("/") ? given.substring(0, given.length() - 1) : given);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (SCHEMES.contains(scheme) && address.getHost() != null && address.getQuery() == null) {
        return new URI(address.toString().replaceFirst("(?i)^ws", "http"));
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw new BadConfigException(
        "%s is \"%s\"; it must be a server's address such as %s".formatted(name, given, otherwise));
  }
}
