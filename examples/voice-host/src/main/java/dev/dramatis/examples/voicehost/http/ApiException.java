package dev.dramatis.examples.voicehost.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown to answer a request with an error; what the client sent is not repeated. */
public final class ApiException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final transient ErrorBody body;

  private ApiException(int status, ErrorBody body) {
    super(body.error().message(), null, false, false);
    this.status = status;
    this.body = body;
  }

  /**
   * There is no such character.
   *
   * @param near ids that may have been meant
   */
  public static ApiException unknownCharacter(List<String> near) {
    return new ApiException(
        404, unknown("There is no character", ".", "id", "unknown_character", near));
  }

  /** The same where characters are models; the code is OpenAI's. */
  public static ApiException unknownModel(List<String> near) {
    String list = "; GET /v1/models lists them.";
    return new ApiException(
        404, unknown("There is no model", list, "model", "model_not_found", near));
  }

  private static ErrorBody unknown(
      String what, String end, String param, String code, List<String> near) {
    String message = what + " with this id";
    message += near.isEmpty() ? end : "; did you mean " + String.join(", ", near) + "?";
    return new ErrorBody(message, ErrorBody.Type.CLIENT, param, code, near);
  }

  /** The host keeps its characters' prompts to itself. */
  public static ApiException promptsOff() {
    String message =
        "This host does not show the prompts of its characters;"
            + " the setting DRAMATIS_PROMPTS=on makes it show them.";
    return new ApiException(
        403, new ErrorBody(message, ErrorBody.Type.CLIENT, null, "prompts_off", List.of()));
  }

  /**
   * A parameter is not what it must be.
   *
   * @param expected what comes after "it must be"
   */
  public static ApiException badParameter(String name, String expected) {
    String message = "The parameter %s must be %s.".formatted(name, expected);
    return refused(message, name, "invalid_parameter");
  }

  /**
   * A parameter is one that the host does not have; the code is OpenAI's.
   *
   * @param reason a sentence that says why, and what to do instead
   */
  public static ApiException unsupported(String name, String reason) {
    String message = "The parameter %s is not supported. %s".formatted(name, reason);
    return refused(message, name, "unsupported_parameter");
  }

  /** The request as a whole is not what it must be. */
  public static ApiException badRequest(String message) {
    return refused(message, null, "invalid_request");
  }

  /** The request has a body that is not declared to be JSON. */
  static ApiException notJson() {
    String message =
        "The body must be JSON in UTF-8; say so with the header Content-Type: application/json.";
    return new ApiException(
        415, new ErrorBody(message, ErrorBody.Type.CLIENT, "unsupported_media_type"));
  }

  /** The page that asks comes from a site that may not use the host. */
  public static ApiException otherOrigin() {
    String message = "Pages of this origin may not use the host; its own page may.";
    return new ApiException(
        403, new ErrorBody(message, ErrorBody.Type.CLIENT, "origin_not_allowed"));
  }

  private static ApiException refused(String message, @Nullable String param, String code) {
    return new ApiException(
        400, new ErrorBody(message, ErrorBody.Type.CLIENT, param, code, List.of()));
  }

  int status() {
    return status;
  }

  public ErrorBody body() {
    return body;
  }
}
