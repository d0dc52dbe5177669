package dev.dramatis.examples.voicehost.config;

import org.jspecify.annotations.Nullable;

/** Thrown when the host cannot start; the message is one line for its operator. */
public final class StartException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitStatus;

  private StartException(int exitStatus, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.exitStatus = exitStatus;
  }

  /** Returns the exception for a mistake in the configuration, with the exit status 2. */
  public static StartException badConfig(String message) {
    return new StartException(2, message, null);
  }

  /** Returns the exception for an address or a port that is not free, with the exit status 1. */
  public static StartException cannotListen(String message, Throwable cause) {
    return new StartException(1, message, cause);
  }

  public int exitStatus() {
    return exitStatus;
  }
}
