package dev.dramatis.processor.constraint;

/** Leaves a regular expression that would take too many steps, or too deep ones, to decide. */
final class UndecidedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UndecidedException() {
    super("the regular expression takes too many steps", null, false, false);
  }
}
