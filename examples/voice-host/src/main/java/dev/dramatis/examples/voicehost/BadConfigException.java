package dev.dramatis.examples.voicehost;

/** Thrown when the environment configures something that cannot be; the message is one line. */
final class BadConfigException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadConfigException(String message) {
    super(message);
  }
}
