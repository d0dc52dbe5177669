package dev.dramatis.processor.model;

import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.message.SourcePosition;
import java.util.List;

/**
 * A parameter of a tool, or a component of a record that is one.
 *
 * @param name the parameter's name
 * @param description the text for the LLM; blank where none is written
 * @param type the type of its value, which is inside the {@code Optional} of an optional one
 * @param isOptional whether it is an {@code Optional}
 * @param constraints what a value that is present must satisfy
 */
public record ToolParameter(
    String name,
    Located<String> description,
    ToolType type,
    boolean isOptional,
    List<Constraint> constraints,
    SourcePosition place) {

  /** Returns whether the host fills it, so that the LLM does not see it. */
  public boolean isOfHost() {
    return type instanceof ToolType.OfHost;
  }

  /** Returns whether generated code can read its value. */
  boolean isReadable() {
    return type.isReadable();
  }
}
