package dev.dramatis;

import java.lang.System.Logger.Level;

/** Keeps what one character or bank throws from the others, and says it once. */
final class Isolation {

  private static final System.Logger LOGGER =
      System.getLogger(CharacterRegistry.class.getPackageName());

  private Isolation() {}

  /** Throws on what no isolation can mend: the JVM itself is out of order. */
  static void rethrowIfFatal(Throwable thrown) {
    if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
      throw fatal;
    }
  }

  static void warn(Object what) {
    LOGGER.log(Level.WARNING, () -> what.toString());
  }

  /** What was thrown, in one line: the innermost cause says most. */
  static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause.toString().lines().findFirst().orElse("").strip();
  }
}
