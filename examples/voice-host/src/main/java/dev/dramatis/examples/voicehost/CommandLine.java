package dev.dramatis.examples.voicehost;

import dev.dramatis.examples.voicehost.config.Setting;
import dev.dramatis.examples.voicehost.config.StartException;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The command line.
 *
 * @param asksForHelp true if the host only prints its help
 * @param configFile the file with settings, if the command line names one
 */
record CommandLine(boolean asksForHelp, Optional<String> configFile) {

  private static final String CONFIG = "--config";
  private static final String HELP = "--help";

  private static final String USAGE =
      """
      Serves the characters on its class path to voice clients.

      Usage: voice-host [--config FILE]

        --config FILE  reads settings from a properties file
        --help         prints this help

      Settings, as environment variables or in the file. The environment wins over the file, and a
      blank value counts as none. Defaults stand in brackets.
      """;

  /**
   * Reads the arguments.
   *
   * @throws StartException if the host does not know one of them
   */
  static CommandLine of(String... arguments) {
    boolean asksForHelp = false;
    Optional<String> file = Optional.empty();
    for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      if (argument.equals(HELP)) {
        asksForHelp = true;
      } else if (file.isEmpty()) {
        file = Optional.of(file(argument, rest));
      } else {
        throw unknown();
      }
    }
    return new CommandLine(asksForHelp, file);
  }

  private static String file(String argument, Iterator<String> rest) {
    String file = "";
    if (argument.startsWith(CONFIG + "=")) {
      file = argument.substring(CONFIG.length() + 1);
    } else if (argument.equals(CONFIG) && rest.hasNext()) {
      file = rest.next();
    }
    if (file.isBlank()) {
      throw unknown();
    }
    return file;
  }

  /** The message does not repeat the argument, which may be a secret. */
  private static StartException unknown() {
    return StartException.badConfig(
        "The voice host takes --config FILE, once, and --help; all else is set in that file or in"
            + " the environment, as --help says");
  }

  static void printHelp(PrintStream out) {
    out.print(USAGE);
    for (Setting setting : Setting.values()) {
      out.printf("%n  %s [%s]%n      %s%n", setting, setting.defaultValue(), setting.meaning());
    }
  }
}
