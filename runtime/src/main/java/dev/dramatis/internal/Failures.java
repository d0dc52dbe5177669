package dev.dramatis.internal;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.LoadError;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** The isolation of failures: each is logged once and does not reach other characters or banks. */
public final class Failures {

  /** The bound for causes that form a cycle. */
  private static final int DEEPEST_CAUSE = 100;

  private Failures() {}

  /**
   * Throws an error of the JVM itself again, since it cannot be isolated. The error may be a cause:
   * reflection, service loaders and futures wrap exceptions.
   */
  public static void rethrowIfFatal(Throwable thrown) {
    Throwable each = thrown;
    for (int depth = 0; each != null && depth < DEEPEST_CAUSE; depth++) {
      if (each instanceof VirtualMachineError fatal && !(each instanceof StackOverflowError)) {
        throw fatal;
      }
      each = causeOf(each);
    }
  }

  /** Returns the cause; null also if the exception is an author's own and throws here. */
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

  /**
   * Logs a warning. The logger is made only here, so that a host without warnings sets up no
   * logging.
   */
  public static void warn(String message, @Nullable Throwable cause) {
    System.Logger logger = System.getLogger(CharacterRegistry.class.getPackageName());
    if (cause == null) {
      logger.log(Level.WARNING, message);
    } else {
      logger.log(
          Level.WARNING, message, isReadable(cause) ? cause : new UnreadableException(cause));
    }
  }

  /**
   * Returns true if no message throws: loggers read the message of every cause, and some fail with
   * it.
   */
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

  /** Returns the root cause in one line. */
  public static String reason(Throwable thrown) {
    try {
      return rootCause(thrown).toString().lines().findFirst().orElse("").strip();
    } catch (Throwable e) {
      rethrowIfFatal(e);
      return thrown.getClass().getName();
    }
  }

  /** Returns the root cause, as far as it can be reached. */
  public static Throwable rootCause(Throwable thrown) {
    Throwable each = thrown;
    Throwable cause = causeOf(each);
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      each = cause;
      cause = causeOf(each);
    }
    return each;
  }

  /** Returns the error for a bank that throws when it is read. */
  public static LoadError unusableBank(String className, Throwable cause) {
    return unusableBank(className, reason(cause), cause);
  }

  /** Returns the error for a bank that cannot be loaded, named by its class or services file. */
  static LoadError unusableBank(String className, String why, Throwable cause) {
    return LoadError.of(
        LoadError.Type.UNUSABLE_BANK,
        className,
        className,
        "the bank cannot be loaded: %s; build its module again".formatted(why),
        cause);
  }

  /** Logs a failure that the caller ignores. */
  public static void failed(String action, Throwable thrown) {
    rethrowIfFatal(thrown);
    warn(action + " failed: " + reason(thrown), thrown);
  }

  /**
   * The replacement in the log for an exception whose message or cause throws, with its stack
   * trace.
   */
  private static final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableException(Throwable unreadable) {
      super(unreadable.getClass().getName() + ", whose message or cause cannot be read");
      setStackTrace(unreadable.getStackTrace());
    }
  }
}
