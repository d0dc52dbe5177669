package dev.dramatis.testing;

import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/**
 * The failures of tests. They have no stack trace of their own, because an author learns nothing
 * from this library's frames.
 */
final class Failures {

  private Failures() {}

  static AssertionFailedError failed(String message) {
    return withoutTrace(new AssertionFailedError(message));
  }

  /**
   * Returns a failure.
   *
   * @param cause the exception of the author's code, or null
   */
  static AssertionFailedError failed(String message, @Nullable Throwable cause) {
    return withoutTrace(new AssertionFailedError(message, cause));
  }

  /** Returns a failure of which an IDE shows the two texts. */
  static AssertionFailedError different(String message, Object expected, Object actual) {
    return withoutTrace(new AssertionFailedError(message, expected, actual));
  }

  private static AssertionFailedError withoutTrace(AssertionFailedError failure) {
    failure.setStackTrace(new StackTraceElement[0]);
    return failure;
  }
}
