package dev.dramatis.examples.voicehost.config;

/** Thrown when something is configured that cannot be; the message is one line. */
public final class BadConfigException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public BadConfigException(String message) {
    super(message);
  }
}
