package dev.dramatis.examples.voicehost.config;

import dev.dramatis.examples.voicehost.config.GivenSettings.Given;
import dev.dramatis.examples.voicehost.output.Printable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads typed values of settings; a message about one says where it stands. */
record Settings(Map<Setting, Given> given) {

  private static final Set<String> SCHEMES = Set.of("http", "https", "ws", "wss");

  private static final int LONGEST_VALUE = 200;

  /** The name of a parameter that sounds like a secret, then the secret. */
  private static final Pattern SECRET =
      Pattern.compile(
          "([?&#;][^=&#;]*(?:key|token|secret|pass|pwd|auth|sig|cred)[^=&#;]*=)[^&#;]+",
          Pattern.CASE_INSENSITIVE);

  Optional<String> text(Setting setting) {
    return Optional.ofNullable(given.get(setting)).map(Given::value).map(String::strip);
  }

  String textOrDefault(Setting setting) {
    return text(setting).orElse(setting.unlessSet());
  }

  int port(Setting setting) {
    return number(setting, 0, 65_535, "a port number from 1 to 65535, or 0 for any free one");
  }

  int number(Setting setting, int least, int most) {
    return number(setting, least, most, "a whole number from %d to %d".formatted(least, most));
  }

  Duration seconds(Setting setting) {
    return Duration.ofSeconds(
        number(setting, 1, 86_400, "a whole number of seconds from 1 to 86400"));
  }

  private int number(Setting setting, int least, int most, String expected) {
    String value = textOrDefault(setting);
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, with what is out of range
    }
    throw bad(setting, value, "; it must be " + expected);
  }

  boolean isOn(Setting setting, boolean otherwise) {
    String value = text(setting).orElse(otherwise ? "on" : "off");
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "on" -> true;
      case "off" -> false;
      default -> throw bad(setting, value, "; it must be on or off");
    };
  }

  /** A secret that fits into an HTTP header; never shown in a message. */
  Optional<String> secret(Setting setting) {
    Optional<String> secret = text(setting);
    if (secret.isPresent() && !secret.get().chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new BadConfigException(
          place(setting) + setting + " must hold printable ASCII characters without spaces");
    }
    return secret;
  }

  URI serverOrDefault(Setting setting) {
    return address(setting, textOrDefault(setting));
  }

  /**
   * A server's address, without a slash at its end; the servers' WebSocket addresses are welcome,
   * as they are in unmute.
   */
  Optional<URI> server(Setting setting) {
    return text(setting).map(value -> address(setting, value));
  }

  private URI address(Setting setting, String value) {
    if (value.contains("@")) { // what stands before it may be a password, and is not shown
      throw new BadConfigException(
          "%s%s holds an @, as an address with a user name or a password does; leave these out, and set a key for the LLM with KYUTAI_LLM_API_KEY"
              .formatted(place(setting), setting));
    }
    try {
      URI address = new URI(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (SCHEMES.contains(scheme)
          && address.getHost() != null
          && address.getQuery() == null
          && address.getFragment() == null) {
        return new URI(address.toString().replaceFirst("(?i)^ws", "http"));
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw bad(setting, value, "; it must be a server's address such as http://localhost:8089");
  }

  /**
   * What to throw where a value cannot be what it is.
   *
   * @param why what comes after the value, with the punctuation before it
   */
  BadConfigException bad(Setting setting, String value, String why) {
    String shown = Printable.line(SECRET.matcher(value).replaceAll("$1..."), LONGEST_VALUE);
    return new BadConfigException(
        "%s%s is \"%s\"%s".formatted(place(setting), setting, shown, why));
  }

  private String place(Setting setting) {
    Given value = given.get(setting);
    return value == null ? "" : value.place();
  }
}
