package dev.dramatis.examples.voicehost.http;

/** Thrown for a text that the host does not take for JSON. */
public final class BadJsonException extends Exception {

  private static final long serialVersionUID = 1;

  BadJsonException(String reason) {
    super(reason, null, false, false);
  }

  /** Returns what is wrong, as it stands after "The body cannot be read: ". */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
