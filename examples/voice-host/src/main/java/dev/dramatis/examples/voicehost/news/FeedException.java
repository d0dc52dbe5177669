package dev.dramatis.examples.voicehost.news;

import dev.dramatis.examples.voicehost.output.RootCause;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Thrown when a feed cannot be had; the message is the root cause, for the operator. */
final class FeedException extends Exception {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  /** The kind of a failure, which is a tag of the metrics. */
  enum Reason {
    /** The server did not answer in time. */
    TIMEOUT,
    /** There is no connection to the server. */
    UNREACHABLE,
    /** The connection broke off. */
    BROKEN_OFF,
    /** The server answered with a status that is no success, or with too many redirects. */
    REFUSED,
    /** The feed is larger than the host reads. */
    TOO_LARGE,
    /** The answer is no feed. */
    UNREADABLE,
    /** The host itself failed. */
    ERROR
  }

  FeedException(Reason reason, String message) {
    this(reason, message, null);
  }

  private FeedException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause, false, false);
    this.reason = reason;
  }

  static FeedException of(IOException e) {
    if (e instanceof InterruptedIOException) { // its root cause is that OkHttp closed the socket
      return new FeedException(Reason.TIMEOUT, "its server did not answer in time", e);
    }
    boolean isUnreachable =
        e instanceof ConnectException
            || e instanceof UnknownHostException
            || e instanceof NoRouteToHostException;
    return new FeedException(
        isUnreachable ? Reason.UNREACHABLE : Reason.BROKEN_OFF, RootCause.of(e).toString(), e);
  }

  static FeedException unreadable(String why) {
    return new FeedException(Reason.UNREADABLE, "it is no feed that the host can read: " + why);
  }

  static FeedException of(RuntimeException e) {
    return new FeedException(Reason.ERROR, RootCause.of(e).toString(), e);
  }

  Reason reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
