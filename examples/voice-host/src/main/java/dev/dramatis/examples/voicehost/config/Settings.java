package dev.dramatis.examples.voicehost.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads typed values of named settings; one that is blank counts as not set. */
record Settings(Map<String, String> values) {

  private static final Set<String> SCHEMES = Set.of("http", "https", "ws", "wss");

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(t -> !t.isEmpty());
  }

  String text(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  int port(String name, int otherwise) {
    return number(
        name, otherwise, 0, 65_535, "a port number from 1 to 65535, or 0 for any free one");
  }

  int number(String name, int otherwise, int least, int most) {
    String expected = "a whole number from %d to %d".formatted(least, most);
    return number(name, otherwise, least, most, expected);
  }

  Duration seconds(String name, int otherwise) {
    return Duration.ofSeconds(
        number(name, otherwise, 1, 86_400, "a whole number of seconds from 1 to 86400"));
  }

  private int number(String name, int otherwise, int least, int most, String expected) {
    String given = text(name, Integer.toString(otherwise));
    try {
      int number = Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, with what is out of range
    }
    throw new BadConfigException("%s is \"%s\"; it must be %s".formatted(name, given, expected));
  }

  boolean isOn(String name, boolean otherwise) {
    String given = text(name, otherwise ? "on" : "off");
    return switch (given.toLowerCase(Locale.ROOT)) {
      case "on" -> true;
      case "off" -> false;
      default ->
          throw new BadConfigException("%s is \"%s\"; it must be on or off".formatted(name, given));
    };
  }

  /** A secret that fits into an HTTP header; never shown in a message. */
  Optional<String> secret(String name) {
    Optional<String> secret = text(name);
    if (secret.isPresent() && !secret.get().chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new BadConfigException(name + " must hold printable ASCII characters without spaces");
    }
    return secret;
  }

  URI server(String name, String otherwise) {
    return server(name).orElse(URI.create(otherwise));
  }

  /**
   * A server's address, without a slash at its end; the servers' WebSocket addresses are welcome,
   * as they are in unmute.
   */
  Optional<URI> server(String name) {
    return text(name).map(given -> address(name, given));
  }

  private static URI address(String name, String given) {
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
        "%s is \"%s\"; it must be a server's address such as http://localhost:8089"
            .formatted(name, given));
  }
}
