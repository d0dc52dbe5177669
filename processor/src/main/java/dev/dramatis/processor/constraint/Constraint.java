package dev.dramatis.processor.constraint;

import java.util.List;
import java.util.Map;

/**
 * A Jakarta Validation constraint on a record component, in the default group.
 *
 * @param name the annotation's simple name, such as {@code Size}
 * @param isBuiltIn true for the constraints of the specification
 * @param isForRunTime true if only a validator at run time can evaluate it: a validator class of
 *     its own, or one that only the validation provider has
 * @param attributes the annotation's values with their defaults; lists for arrays, the names of
 *     enum constants and classes
 * @param composing the constraints that it is composed of
 * @param isSingle true if a violation of a composing constraint is reported as one of this
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

  /** Returns a string attribute, or "" if there is none. */
  public String text(String attribute) {
    return attributes.get(attribute) instanceof String text ? text : "";
  }

  /** Returns a whole number, or zero if there is none, which only a broken source can have. */
  public long number(String attribute) {
    return attributes.get(attribute) instanceof Number number ? number.longValue() : 0;
  }

  public boolean isTrue(String attribute) {
    return Boolean.TRUE.equals(attributes.get(attribute));
  }

  List<?> items(String attribute) {
    return attributes.get(attribute) instanceof List<?> items ? items : List.of();
  }
}
