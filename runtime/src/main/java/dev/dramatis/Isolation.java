package dev.dramatis;

import java.lang.System.Logger.Level;

/** Keeps what one character or bank throws from the others, and says it once. */
final class Isolation {

  /** Causes can go round in a circle. */
  private static final int DEEPEST_CAUSE = 100;

  private Isolation() {}

  /** Throws on what no isolation can mend: the JVM itself is out of order. */
  static void rethrowIfFatal(Throwable thrown) {
    if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
      throw fatal;
    }
  }

  /** Gets the logger only now: when all is well, no logging is even set up. */
  static void warn(Object what) {
    System.getLogger(CharacterRegistry.class.getPackageName())
        .log(Level.WARNING, () -> what.toString());
  }

  /** What was thrown, in one line: the innermost cause says most. */
  static String reason(Throwable thrown) {
    try {
      Throwable cause = thrown;
      for (int depth = 0; cause.getCause() != null && depth < DEEPEST_CAUSE; depth++) {
        cause = cause.getCause();
      }
      return cause.toString().lines().findFirst().orElse("").strip();
    } catch (Throwable e) {
      rethrowIfFatal(e);
      return thrown.getClass().getName();
    }
  }

  /** Says that something failed which may not disturb the caller. */
  static void failed(String what, Throwable thrown) {
    rethrowIfFatal(thrown);
    warn(what + " failed: " + reason(thrown));
  }
}
