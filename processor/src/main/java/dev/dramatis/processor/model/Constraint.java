package dev.dramatis.processor.model;

import java.util.List;
import java.util.Map;

/**
 * A Jakarta Validation constraint on a record component, in the default group.
 *
 * @param name the annotation's simple name, such as {@code Size}
 * @param isBuiltIn whether it is one of the specification's own
 * @param attributes the annotation's values with their defaults; lists for arrays, the names of
 *     enum constants and classes
 * @param composing the constraints that it is composed of
 * @param isSingle whether a violation of any composing one is reported as one of this
 */
public record Constraint(
    String name,
    boolean isBuiltIn,
    Map<String, Object> attributes,
    List<Constraint> composing,
    boolean isSingle) {

  public String message() {
    return (String) attributes.getOrDefault("message", "");
  }
}
