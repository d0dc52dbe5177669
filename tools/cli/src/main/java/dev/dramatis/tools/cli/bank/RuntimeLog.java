package dev.dramatis.tools.cli.bank;

import dev.dramatis.CharacterRegistry;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The log of the runtime, which says what a command reports by itself. */
public final class RuntimeLog {

  /** Kept, because the JDK forgets a level with its logger. */
  private static final Logger RUNTIME = Logger.getLogger(CharacterRegistry.class.getPackageName());

  private RuntimeLog() {}

  /** Turns it off for the rest of the process. */
  public static void turnOff() {
    RUNTIME.setLevel(Level.OFF);
  }
}
