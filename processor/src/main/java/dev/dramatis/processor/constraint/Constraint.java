package dev.dramatis.processor.constraint;

import java.util.List;
import java.util.Map;

/**
 * A Jakarta Validation constraint on a record component, in the default group.
 *
 * @param name the annotation's simple name, such as {@code Size}
 * @param isBuiltIn whether it is one of the specification's own
 * @param isForRunTime whether something decides it that no compiler can run: a validator class of
 *     its own, or one that only the validation provider knows
 * @param attributes the annotation's values with their defaults; lists for arrays, the names of
 *     enum constants and classes
 * @param composing the constraints that it is composed of
 * @param isSingle whether a violation of any composing one is reported as one of this
 */
public record Constraint(
    String name,
    boolean isBuiltIn,
    boolean isForRunTime,
    Map<String, Object> attributes,
    List<Constraint> composing,
    boolean isSingle) {

  String message() {
    return text("message");
  }

  /** A text among the attributes; empty where there is none. */
  public String text(String attribute) {
    return attributes.get(attribute) instanceof String text ? text : "";
  }

  /** A whole number; zero where there is none, which only a broken source can have. */
  long number(String attribute) {
    return attributes.get(attribute) instanceof Number number ? number.longValue() : 0;
  }

  boolean isTrue(String attribute) {
    return Boolean.TRUE.equals(attributes.get(attribute));
  }

  List<?> items(String attribute) {
    return attributes.get(attribute) instanceof List<?> items ? items : List.of();
  }
}
