package dev.dramatis.examples.voicehost;

import dev.dramatis.examples.voicehost.config.BadConfigException;
import java.util.Optional;

/**
 * The command line. A library that reads larger ones would take longer to load than the cast.
 *
 * @param asksForHelp whether the host is to say how it is used, and no more
 * @param configFile the file that holds settings, if one is named
 */
record Arguments(boolean asksForHelp, Optional<String> configFile) {

  private static final String CONFIG = "--config";
  private static final String HELP = "--help";

  /**
   * Reads them.
   *
   * @throws BadConfigException if they cannot be understood
   */
  static Arguments of(String... arguments) {
    boolean asksForHelp = false;
    Optional<String> file = Optional.empty();
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals(HELP)) {
        asksForHelp = true;
        continue;
      }
      String named =
          argument.equals(CONFIG) && i + 1 < arguments.length
              ? arguments[++i]
              : argument.startsWith(CONFIG + "=") ? argument.substring(CONFIG.length() + 1) : "";
      if (named.isBlank() || file.isPresent()) {
        throw notUnderstood();
      }
      file = Optional.of(named);
    }
    return new Arguments(asksForHelp, file);
  }

  /** What was given is not shown: a secret may have been meant for the environment. */
  private static BadConfigException notUnderstood() {
    return new BadConfigException(
        "The voice host takes --config FILE, once, and --help; all else is set in that file or in"
            + " the environment, as --help says");
  }
}
