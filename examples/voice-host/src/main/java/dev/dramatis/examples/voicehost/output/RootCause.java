package dev.dramatis.examples.voicehost.output;

/** The root causes of exceptions, which say more to an operator than what wraps them. */
public final class RootCause {

  private RootCause() {}

  /** Returns the exception that has no cause; the exception itself if that has none. */
  public static Throwable of(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
