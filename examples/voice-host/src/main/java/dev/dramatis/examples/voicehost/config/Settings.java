package dev.dramatis.examples.voicehost.config;

import dev.dramatis.character.Suggestions;
import dev.dramatis.examples.voicehost.output.Printable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The settings of the environment and of a file, as typed values. The environment wins, and a
 * message about a value names its place.
 */
final class Settings {

  private static final String OWN_PREFIX = "DRAMATIS_";

  private static final Set<String> WEB = Set.of("http", "https");
  private static final Set<String> SCHEMES = Set.of("http", "https", "ws", "wss");

  private static final int LONGEST_VALUE = 200;

  /** The name of a parameter that sounds like a secret, then the secret. */
  private static final Pattern SECRET =
      Pattern.compile(
          "([?&#;][^=&#;]*(?:key|token|secret|pass|pwd|auth|sig|cred)[^=&#;]*=)[^&#;]+",
          Pattern.CASE_INSENSITIVE);

  private final Map<Setting, Given> given = new EnumMap<>(Setting.class);

  private Settings() {}

  /**
   * A value with its place.
   *
   * @param place the file and the line that begin a message; empty for the environment
   */
  private record Given(String value, String place) {}

  /**
   * Reads the settings.
   *
   * @param file the file that the command line names, if any
   * @throws StartException if a name is unknown, or the file cannot be read
   */
  static Settings of(Map<String, String> environment, Optional<String> file) {
    Settings settings = new Settings();
    file.or(() -> Optional.ofNullable(environment.get(Setting.DRAMATIS_CONFIG.name())))
        .filter(name -> !name.isBlank())
        .ifPresent(settings::addFile);
    // sorted, so that of several mistakes each start reports the same one
    new TreeMap<>(environment).forEach(settings::addVariable);
    return settings;
  }

  private void addFile(String name) {
    for (ConfigFile.Entry entry : ConfigFile.read(name)) {
      Setting setting = Setting.find(entry.key()).orElseThrow(() -> unknown(entry));
      if (setting == Setting.DRAMATIS_CONFIG) {
        throw StartException.badConfig(
            entry.place() + "DRAMATIS_CONFIG cannot be set in a file; set it in the environment");
      }
      put(setting, new Given(entry.value(), entry.place()));
    }
  }

  /** A name of another program is no mistake, unless it begins as the host's do. */
  private void addVariable(String name, String value) {
    Optional<Setting> setting = Setting.find(name);
    if (setting.isEmpty() && name.startsWith(OWN_PREFIX)) {
      throw StartException.badConfig(
          "The environment sets %s, which is no setting of the voice host%s"
              .formatted(name, suggestion(name)));
    }
    setting.ifPresent(known -> put(known, new Given(value, "")));
  }

  private void put(Setting setting, Given value) {
    if (!value.value().isBlank()) {
      given.put(setting, value);
    }
  }

  /** The message does not repeat the key: alone on its line it may be a secret. */
  private static StartException unknown(ConfigFile.Entry entry) {
    return StartException.badConfig(
        entry.place() + "there is no such setting" + suggestion(entry.key()));
  }

  private static String suggestion(String name) {
    return Suggestions.of(name, Setting.names()).stream()
        .findFirst()
        .map(near -> "; did you mean " + near + "?")
        .orElse("; --help lists all settings");
  }

  Optional<String> text(Setting setting) {
    return Optional.ofNullable(given.get(setting)).map(Given::value).map(String::strip);
  }

  String textOrDefault(Setting setting) {
    return text(setting).orElse(setting.defaultValue());
  }

  int port(Setting setting) {
    return findNumber(setting, 0, 65_535)
        .orElseThrow(() -> bad(setting, "a port number from 1 to 65535, or 0 for any free one"));
  }

  int number(Setting setting, int least, int most) {
    return findNumber(setting, least, most)
        .orElseThrow(() -> bad(setting, "a whole number from %d to %d".formatted(least, most)));
  }

  Duration seconds(Setting setting) {
    return Duration.ofSeconds(
        findNumber(setting, 1, 86_400)
            .orElseThrow(() -> bad(setting, "a whole number of seconds from 1 to 86400")));
  }

  private OptionalInt findNumber(Setting setting, int least, int most) {
    try {
      int number = Integer.parseInt(textOrDefault(setting));
      return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  private StartException bad(Setting setting, String expected) {
    return bad(setting, textOrDefault(setting), "; it must be " + expected);
  }

  boolean isOn(Setting setting, boolean otherwise) {
    String value = text(setting).orElse(otherwise ? "on" : "off");
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "on" -> true;
      case "off" -> false;
      default -> throw bad(setting, value, "; it must be on or off");
    };
  }

  /** Returns a secret for an HTTP header; no message shows it. */
  Optional<String> secret(Setting setting) {
    Optional<String> secret = text(setting);
    if (secret.isPresent() && !secret.get().chars().allMatch(c -> c > ' ' && c < 127)) {
      throw StartException.badConfig(
          place(setting) + setting + " must hold printable ASCII characters without spaces");
    }
    return secret;
  }

  URI serverOrDefault(Setting setting) {
    return address(setting, textOrDefault(setting));
  }

  /**
   * Returns a server's address without a slash at its end. A WebSocket's address becomes that of
   * HTTP, for unmute's settings have such addresses.
   */
  Optional<URI> server(Setting setting) {
    return text(setting).map(value -> address(setting, value));
  }

  private URI address(Setting setting, String value) {
    if (value.contains("@")) { // a password may stand before it
      throw StartException.badConfig(
          ("%s%s holds an @, as an address with a user name or a password does; leave "
                  + "these out, and set a key for the LLM with KYUTAI_LLM_API_KEY")
              .formatted(place(setting), setting));
    }
    try {
      URI address = new URI(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (SCHEMES.contains(scheme)
          && address.getHost() != null
          && address.getPort() <= 65_535
          && address.getQuery() == null
          && address.getFragment() == null) {
        return new URI(address.toString().replaceFirst("(?i)^ws", "http"));
      }
    } catch (URISyntaxException e) {
      // the message is below
    }
    throw bad(setting, value, "; it must be a server's address such as http://localhost:8089");
  }

  /** Returns the address of a document on the web, which may have a query and no user name. */
  Optional<URI> document(Setting setting) {
    return text(setting).map(value -> document(setting, value));
  }

  private URI document(Setting setting, String value) {
    try {
      URI address = new URI(value);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (WEB.contains(scheme)
          && address.getHost() != null
          && address.getPort() <= 65_535
          && address.getRawUserInfo() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // the message is below
    }
    if (value.contains("@")) { // a password may stand before it
      throw StartException.badConfig(
          "%s%s is no address that the host can use; leave user names and passwords out of it"
              .formatted(place(setting), setting));
    }
    throw bad(
        setting, value, "; it must be the address of a feed such as https://example.org/feed.xml");
  }

  /**
   * Returns the exception for a bad value, without the secrets in it.
   *
   * @param why the end of the message, with the punctuation after the value
   */
  StartException bad(Setting setting, String value, String why) {
    String shown = Printable.line(SECRET.matcher(value).replaceAll("$1..."), LONGEST_VALUE);
    return StartException.badConfig(
        "%s%s is \"%s\"%s".formatted(place(setting), setting, shown, why));
  }

  /** Returns the exception for a bad value that must not be shown. */
  StartException badSecret(Setting setting, String why) {
    return StartException.badConfig("%s%s %s".formatted(place(setting), setting, why));
  }

  /** Returns the name of a header. */
  Optional<String> header(Setting setting) {
    Optional<String> name = text(setting);
    if (name.isPresent() && !name.get().matches("[A-Za-z0-9-]{1,64}")) {
      throw bad(setting, name.get(), "; it must be the name of one header such as X-User");
    }
    return name;
  }

  private String place(Setting setting) {
    Given value = given.get(setting);
    return value == null ? "" : value.place();
  }
}
