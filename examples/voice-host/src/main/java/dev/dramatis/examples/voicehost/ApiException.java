package dev.dramatis.examples.voicehost;

import java.util.List;

/** Thrown to answer a request with an error. */
final class ApiException extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final int MOST_OF_A_VALUE = 80;

  private final int status;
  private final transient ErrorBody body;

  private ApiException(int status, ErrorBody body) {
    super(body.error().message(), null, false, false);
    this.status = status;
    this.body = body;
  }

  static ApiException unknownCharacter(String id, List<String> near) {
    String message = "There is no character \"%s\"".formatted(shortened(id));
    message += near.isEmpty() ? "." : "; did you mean " + String.join(", ", near) + "?";
    return new ApiException(
        404, new ErrorBody(message, ErrorBody.Type.CLIENT, "id", "unknown_character", near));
  }

  static ApiException badParameter(String name, String given, String expected) {
    String message =
        "The parameter %s is \"%s\"; it must be %s.".formatted(name, shortened(given), expected);
    return new ApiException(
        400, new ErrorBody(message, ErrorBody.Type.CLIENT, name, "invalid_parameter", List.of()));
  }

  private static String shortened(String given) {
    return given.length() <= MOST_OF_A_VALUE ? given : given.substring(0, MOST_OF_A_VALUE) + "…";
  }

  int status() {
    return status;
  }

  ErrorBody body() {
    return body;
  }
}
