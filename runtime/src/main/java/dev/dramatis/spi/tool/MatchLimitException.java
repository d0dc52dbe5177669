package dev.dramatis.spi.tool;

/** Ends the match of a regular expression that takes too many steps, or too deep ones. */
public final class MatchLimitException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Makes the exception, without a stack trace. */
  public MatchLimitException() {
    super("the regular expression takes too many steps", null, false, false);
  }
}
