package dev.dramatis;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Keeps what one character or bank throws from the others, and logs it once. */
final class Isolation {

  /** Causes can go round in a circle. */
  private static final int DEEPEST_CAUSE = 100;

  private Isolation() {}

  /**
   * Throws on what no isolation can mend, because the JVM itself is out of order. That is the error
   * itself, or what it was caused by: reflection, service loaders and futures wrap what they meet.
   */
  static void rethrowIfFatal(Throwable thrown) {
    Throwable each = thrown;
    for (int depth = 0; each != null && depth < DEEPEST_CAUSE; depth++) {
      if (each instanceof VirtualMachineError fatal && !(each instanceof StackOverflowError)) {
        throw fatal;
      }
      each = causeOf(each);
    }
  }

  /** The cause; null also where an exception of the author's own throws when it is asked. */
  private static @Nullable Throwable causeOf(Throwable thrown) {
    try {
      return thrown.getCause();
    } catch (Throwable e) {
      if (e instanceof VirtualMachineError fatal && !(e instanceof StackOverflowError)) {
        throw fatal;
      }
      return null;
    }
  }

  /** Logs one warning; gets the logger only now: when all is well, no logging is even set up. */
  static void warn(String what, @Nullable Throwable cause) {
    System.Logger logger = System.getLogger(CharacterRegistry.class.getPackageName());
    if (cause == null) {
      logger.log(Level.WARNING, what);
    } else {
      logger.log(Level.WARNING, what, isReadable(cause) ? cause : new UnreadableException(cause));
    }
  }

  /** Loggers ask for the message of every cause, and not each of them survives one that throws. */
  private static boolean isReadable(Throwable thrown) {
    try {
      boolean isReadable = true;
      Throwable each = thrown;
      for (int depth = 0; each != null && depth < DEEPEST_CAUSE; depth++) {
        isReadable &= each.toString() != null;
        each = each.getCause();
      }
      return isReadable;
    } catch (Throwable e) {
      rethrowIfFatal(e);
      return false;
    }
  }

  /** Returns what was thrown, in one line: the innermost cause says most. */
  static String reason(Throwable thrown) {
    try {
      return rootCause(thrown).toString().lines().findFirst().orElse("").strip();
    } catch (Throwable e) {
      rethrowIfFatal(e);
      return thrown.getClass().getName();
    }
  }

  /** Returns the innermost cause, as far as it can be had. */
  static Throwable rootCause(Throwable thrown) {
    Throwable each = thrown;
    Throwable cause = causeOf(each);
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      each = cause;
      cause = causeOf(each);
    }
    return each;
  }

  /** Logs that something failed which may not disturb the caller. */
  static void failed(String what, Throwable thrown) {
    rethrowIfFatal(thrown);
    warn(what + " failed: " + reason(thrown), thrown);
  }

  /** Stands in the log for an exception whose message or cause throws, with its stack trace. */
  private static final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableException(Throwable unreadable) {
      super(unreadable.getClass().getName() + ", whose message or cause cannot be read");
      setStackTrace(unreadable.getStackTrace());
    }
  }
}
