package dev.dramatis.examples.voicehost.realtime;

/** Thrown to answer a client's event with an {@code error} event; the connection lives on. */
final class EventException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient EventError error;

  EventException(EventError error) {
    super(error.message(), null, false, false);
    this.error = error;
  }

  EventError error() {
    return error;
  }
}
