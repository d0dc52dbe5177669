package dev.dramatis.examples.springboot;

import dev.dramatis.CharacterOpenException;
import dev.dramatis.UnknownCharacterException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers everything that goes wrong with a problem detail and no word about the code. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOGGER = LoggerFactory.getLogger(Problems.class);

  static ErrorResponseException unknownCharacter(String id, List<String> near) {
    return new ErrorResponseException(HttpStatus.NOT_FOUND, unknown(id, near), null);
  }

  @ExceptionHandler
  ProblemDetail unknownCharacter(UnknownCharacterException e) {
    return unknown(e.id(), e.suggestions());
  }

  private static ProblemDetail unknown(String id, List<String> near) {
    ProblemDetail problem =
        problem(
            HttpStatus.NOT_FOUND,
            "Unknown character",
            "There is no character \"%s\"%s"
                .formatted(
                    id, near.isEmpty() ? "." : "; did you mean " + String.join(", ", near) + "?"));
    problem.setProperty("near", near);
    return problem;
  }

  /**
   * The registry has logged the reason. Not 503: the fault is in the character's code, so neither
   * waiting nor another instance mends it.
   */
  @ExceptionHandler
  ProblemDetail openFailed(CharacterOpenException e) {
    ProblemDetail problem =
        problem(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Character failed",
            "The character \"%s\" could not be opened; the host's log says why.".formatted(e.id()));
    problem.setProperty("character", e.id());
    return problem;
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    String detail = "There is nothing at %s /%s.".formatted(e.getHttpMethod(), e.getResourcePath());
    return handleExceptionInternal(
        e, problem(HttpStatus.NOT_FOUND, "Unknown address", detail), headers, status, request);
  }

  /** Names the member that cannot be read, where Spring says that the body cannot. */
  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return handleExceptionInternal(
        e,
        problem(HttpStatus.BAD_REQUEST, "Unreadable body", UnreadableBody.detail(e.getCause())),
        headers,
        status,
        request);
  }

  /** Says every constraint that the body violates; each message names its member. */
  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String detail =
        e.getAllErrors().stream()
            .map(ObjectError::getDefaultMessage)
            .sorted()
            .collect(Collectors.joining("; ", "", "."));
    return handleExceptionInternal(
        e, problem(HttpStatus.BAD_REQUEST, "Invalid body", detail), headers, status, request);
  }

  @ExceptionHandler
  ProblemDetail failed(Exception e) {
    LOGGER.error("A request failed", e);
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Internal error",
        "The host failed to answer; its log says why.");
  }

  private static ProblemDetail problem(HttpStatus status, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }
}
