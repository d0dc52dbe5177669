package dev.dramatis.examples.voicehost;

/** Thrown when the host cannot have its address and port; the message is one line. */
final class CannotListenException extends RuntimeException {

  private static final long serialVersionUID = 1;

  CannotListenException(String message, Throwable cause) {
    super(message, cause);
  }
}
