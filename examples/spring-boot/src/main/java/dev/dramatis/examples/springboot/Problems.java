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
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The problem details of all errors, without a word about the code. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOGGER = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ProblemDetail unknownCharacter(UnknownCharacterException e) {
    List<String> suggestions = e.suggestions();
    ProblemDetail problem =
        problem(
            HttpStatus.NOT_FOUND,
            "Unknown character",
            "There is no character \"%s\"%s"
                .formatted(
                    e.id(),
                    suggestions.isEmpty()
                        ? "."
                        : "; did you mean " + String.join(", ", suggestions) + "?"));
    problem.setProperty("suggestions", suggestions);
    return problem;
  }

  /**
   * The registry has logged the reason. The status is not 503, because the fault is in the
   * character: neither waiting nor another instance of the host fixes it.
   */
  @ExceptionHandler
  ProblemDetail unusableCharacter(CharacterOpenException e) {
    String detail =
        e.type() == CharacterOpenException.Type.DEFINITION
            ? "The character \"%s\" is unusable; see the host's log."
            : "The character \"%s\" could not be opened; see the host's log.";
    ProblemDetail problem =
        problem(HttpStatus.INTERNAL_SERVER_ERROR, "Character failed", detail.formatted(e.id()));
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

  /** Names the member that cannot be read; Spring only reports the body. */
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

  /** Lists every constraint violation of the body; each message names its member. */
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
        "The host failed to answer; see its log.");
  }

  private static ProblemDetail problem(HttpStatus status, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }
}
