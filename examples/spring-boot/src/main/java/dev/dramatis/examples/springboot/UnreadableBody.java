package dev.dramatis.examples.springboot;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** The description of an unreadable JSON body, in the words of the client. */
final class UnreadableBody {

  private UnreadableBody() {}

  /** Returns a description of the fault, without the class names of Jackson's own message. */
  static String detail(@Nullable Throwable cause) {
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return "There is no member \"%s\"; the members are %s."
          .formatted(
              unknown.getPropertyName(),
              unknown.getKnownPropertyIds().stream()
                  .map(Object::toString)
                  .collect(Collectors.joining(", ")));
    }
    if (cause instanceof JacksonException fault && !fault.getPath().isEmpty()) {
      return "%s must be %s.".formatted(member(fault), type(fault));
    }
    if (cause instanceof MismatchedInputException) {
      return "The body must be one JSON object.";
    }
    if (cause instanceof JacksonException fault) {
      TokenStreamLocation location = fault.getLocation();
      return "The body is not JSON, or has a member twice; look at line %d, column %d."
          .formatted(location.getLineNr(), location.getColumnNr());
    }
    return "The body cannot be read.";
  }

  private static String member(JacksonException fault) {
    return fault.getPath().stream()
        .map(Reference::getPropertyName)
        .collect(Collectors.joining("."));
  }

  private static String type(JacksonException fault) {
    Class<?> type = fault instanceof MismatchedInputException e ? e.getTargetType() : null;
    return type == String.class ? "a text" : "a whole number of at most 64 bits";
  }
}
