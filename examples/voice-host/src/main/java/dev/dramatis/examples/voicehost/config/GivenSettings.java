package dev.dramatis.examples.voicehost.config;

import dev.dramatis.character.Suggestions;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what the environment and a file say; the environment has the last word. */
final class GivenSettings {

  private static final String OWN_PREFIX = "DRAMATIS_";

  private final Map<Setting, Given> given = new EnumMap<>(Setting.class);

  private GivenSettings() {}

  /**
   * A value and where it stands.
   *
   * @param place what a message about it begins with; nothing for the environment
   */
  record Given(String value, String place) {}

  /**
   * Gathers them all.
   *
   * @param file the file that the command line names, if any
   * @throws BadConfigException if a name is unknown, or the file cannot be read
   */
  static Map<Setting, Given> of(Map<String, String> environment, Optional<String> file) {
    GivenSettings settings = new GivenSettings();
    file.or(() -> Optional.ofNullable(environment.get(Setting.DRAMATIS_CONFIG.name())))
        .filter(name -> !name.isBlank())
        .ifPresent(settings::addFile);
    // sorted, so that of several mistakes the same one is said each time
    new TreeMap<>(environment).forEach(settings::addVariable);
    return Collections.unmodifiableMap(settings.given);
  }

  private void addFile(String name) {
    for (ConfigFile.Entry entry : ConfigFile.read(name)) {
      Setting setting = known(entry.key()).orElseThrow(() -> unknown(entry));
      if (setting == Setting.DRAMATIS_CONFIG) {
        throw new BadConfigException(
            entry.place() + "DRAMATIS_CONFIG cannot be set in a file; set it in the environment");
      }
      put(setting, new Given(entry.value(), entry.place()));
    }
  }

  /** Other programs' variables are none of the host's business, unless they are called as its. */
  private void addVariable(String name, String value) {
    Optional<Setting> setting = known(name);
    if (setting.isEmpty() && name.startsWith(OWN_PREFIX)) {
      throw new BadConfigException(
          "The environment sets %s, which is no setting of the voice host%s"
              .formatted(name, wayOut(name)));
    }
    setting.ifPresent(known -> put(known, new Given(value, "")));
  }

  private void put(Setting setting, Given value) {
    if (!value.value().isBlank()) {
      given.put(setting, value);
    }
  }

  private static Optional<Setting> known(String name) {
    return Setting.names().contains(name) ? Optional.of(Setting.valueOf(name)) : Optional.empty();
  }

  /** The key itself is not shown: on a line of its own it may well be a secret. */
  private static BadConfigException unknown(ConfigFile.Entry entry) {
    return new BadConfigException(entry.place() + "there is no such setting" + wayOut(entry.key()));
  }

  private static String wayOut(String name) {
    return Suggestions.of(name, Setting.names()).stream()
        .findFirst()
        .map(near -> "; did you mean " + near + "?")
        .orElse("; --help lists them all");
  }
}
