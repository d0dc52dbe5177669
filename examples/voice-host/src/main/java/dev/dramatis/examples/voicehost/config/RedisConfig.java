package dev.dramatis.examples.voicehost.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Redis or Valkey server.
 *
 * @param user the name of the user; without one the server's default
 * @param isEncrypted true for TLS
 */
public record RedisConfig(
    String host,
    int port,
    Optional<String> user,
    Optional<String> password,
    int database,
    boolean isEncrypted) {

  private static final int DEFAULT_PORT = 6_379;
  private static final Pattern DATABASE = Pattern.compile("(?:/([0-9]{1,4})?)?");

  static Optional<RedisConfig> from(Settings settings) {
    return settings.text(Setting.DRAMATIS_REDIS_URL).map(value -> of(settings, value));
  }

  private static RedisConfig of(Settings settings, String value) {
    try {
      URI url = new URI(value);
      String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
      var database = DATABASE.matcher(String.valueOf(url.getRawPath()));
      if ((scheme.equals("redis") || scheme.equals("rediss"))
          && url.getHost() != null
          && url.getPort() <= 65_535
          && database.matches()
          && url.getRawQuery() == null
          && url.getRawFragment() == null) {
        String[] login = String.valueOf(url.getUserInfo()).split(":", 2);
        boolean hasPassword = url.getUserInfo() != null && login.length == 2;
        return new RedisConfig(
            url.getHost(),
            url.getPort() == -1 ? DEFAULT_PORT : url.getPort(),
            url.getUserInfo() == null ? Optional.empty() : nonEmpty(login[0]),
            hasPassword ? nonEmpty(login[1]) : Optional.empty(),
            database.group(1) == null ? 0 : Integer.parseInt(database.group(1)),
            scheme.equals("rediss"));
      }
    } catch (URISyntaxException e) {
      // the message is below
    }
    if (value.contains("@")) { // a password may stand before it
      throw settings.badSecret(
          Setting.DRAMATIS_REDIS_URL,
          "is no address of Redis; write redis://user:password@host:6379, with special characters"
              + " of the password as %40");
    }
    throw settings.bad(
        Setting.DRAMATIS_REDIS_URL,
        value,
        "; it must be the address of a Redis server such as redis://localhost:6379");
  }

  private static Optional<String> nonEmpty(String text) {
    return Optional.of(text).filter(given -> !given.isEmpty());
  }

  /** Leaves user and password out. */
  @Override
  public String toString() {
    return "RedisConfig[%s:%s/%s]".formatted(host, port, database);
  }
}
