package dev.dramatis.examples.voicehost;

import dev.dramatis.examples.voicehost.config.Setting;
import java.io.PrintStream;

/** What {@code --help} says. */
final class Usage {

  private static final String HEAD =
      """
      Serves the characters on its class path to voice clients.

      Usage: voice-host [--config FILE]

        --config FILE  reads settings from a properties file
        --help         says this

      Settings, as variables of the environment or in the file; the environment wins, and a blank
      value counts as none. In brackets: what counts unless it is set.
      """;

  private Usage() {}

  static void print(PrintStream out) {
    out.print(HEAD);
    for (Setting setting : Setting.values()) {
      out.printf("%n  %s [%s]%n      %s%n", setting, setting.unlessSet(), setting.meaning());
    }
  }
}
