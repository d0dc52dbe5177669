package dev.dramatis.testing;

/** A mistake in the use of golden prompts, which becomes the one failing test. */
final class MistakeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * Makes the exception, which has no stack trace.
   *
   * @param message what is wrong and how to fix it
   */
  MistakeException(String message) {
    super(message, null, false, false);
  }
}
