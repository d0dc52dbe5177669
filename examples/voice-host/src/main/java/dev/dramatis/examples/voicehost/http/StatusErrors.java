package dev.dramatis.examples.voicehost.http;

import dev.dramatis.examples.voicehost.config.Limits;
import java.util.Locale;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/** Says what a status means where no handler has said it better. */
public final class StatusErrors {

  /** The attribute of a request whose method a header was to override. */
  static final String OVERRIDE = StatusErrors.class.getName() + ".override";

  private final Limits limits;

  /**
   * Speaks for a host.
   *
   * @param limits what its requests may be
   */
  public StatusErrors(Limits limits) {
    this.limits = limits;
  }

  ErrorBody of(int status) {
    return switch (status) {
      case 403 ->
          refused(
              "Requests may not call this host by that name; its operator can allow the name.",
              "host_not_allowed");
      case 404 -> UnknownAddress.of("");
      case 408 ->
          refused(
              "The request took longer to come than %d seconds; DRAMATIS_IDLE_SECONDS sets how long it may."
                  .formatted(limits.idle().toSeconds()),
              "request_timeout");
      case 413 ->
          refused(
              "The body of the request has more than %d bytes; DRAMATIS_MAX_BODY_BYTES sets how many it may have."
                  .formatted(limits.bodyBytes()),
              "body_too_large");
      case 414 ->
          refused("The address of the request is too long; " + headerBytes(), "address_too_long");
      case 431 ->
          refused(
              "The headers of the request are too large; " + headerBytes(), "headers_too_large");
      case 503 -> failed("The host is about to stop; try again, on a new connection.", "stopping");
      default -> ofOther(status);
    };
  }

  private String headerBytes() {
    return "DRAMATIS_MAX_HEADER_BYTES allows %d bytes.".formatted(limits.headerBytes());
  }

  /** Says why a request was refused before any route saw it. */
  ErrorBody of(Request request, int status) {
    if (BusyHost.refused(request)) {
      return busy();
    }
    return request.getAttribute(OVERRIDE) == null ? of(status) : override();
  }

  private static ErrorBody override() {
    return refused(
        "No header may override the method of a request; send it with the method itself.",
        "method_override");
  }

  /** The host takes on no more at the moment. */
  private static ErrorBody busy() {
    return failed("The host has too much to do; try again in a moment.", "host_busy");
  }

  private static ErrorBody ofOther(int status) {
    String reason = HttpStatus.getMessage(status).toLowerCase(Locale.ROOT);
    String message = "The request cannot be answered: " + reason + ".";
    return status < 500 ? refused(message, "invalid_request") : failed(message, "internal_error");
  }

  private static ErrorBody refused(String message, String code) {
    return new ErrorBody(message, ErrorBody.Type.CLIENT, code);
  }

  private static ErrorBody failed(String message, String code) {
    return new ErrorBody(message, ErrorBody.Type.SERVER, code);
  }
}
