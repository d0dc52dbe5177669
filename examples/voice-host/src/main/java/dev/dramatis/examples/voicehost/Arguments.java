package dev.dramatis.examples.voicehost;

import dev.dramatis.examples.voicehost.config.BadConfigException;
import java.util.Iterator;
import java.util.List;
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
    for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      if (argument.equals(HELP)) {
        asksForHelp = true;
      } else if (file.isEmpty()) {
        file = Optional.of(file(argument, rest));
      } else {
        throw notUnderstood();
      }
    }
    return new Arguments(asksForHelp, file);
  }

  private static String file(String argument, Iterator<String> rest) {
    String file = "";
    if (argument.startsWith(CONFIG + "=")) {
      file = argument.substring(CONFIG.length() + 1);
    } else if (argument.equals(CONFIG) && rest.hasNext()) {
      file = rest.next();
    }
    if (file.isBlank()) {
      throw notUnderstood();
    }
    return file;
  }

  /** What was given is not shown: a secret may have been meant for the environment. */
  private static BadConfigException notUnderstood() {
    return new BadConfigException(
        "The voice host takes --config FILE, once, and --help; all else is set in that file or in"
            + " the environment, as --help says");
  }
}
