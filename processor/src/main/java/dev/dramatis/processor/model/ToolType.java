package dev.dramatis.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dramatis.processor.constraint.Constraint;
import java.util.List;

/** The type of a tool's argument: what JSON can say of it, and how generated code reads it. */
public sealed interface ToolType {

  /** Returns whether generated code can read a value of it. */
  default boolean isReadable() {
    return true;
  }

  /** A type that is one value of JSON. */
  enum Scalar implements ToolType {
    TEXT,
    INT,
    LONG,
    DOUBLE,
    DECIMAL,
    BOOLEAN,
    DATE,
    TIME
  }

  /**
   * An enum.
   *
   * @param constants the names of its constants in their order
   */
  record OfEnum(ClassName type, List<String> constants) implements ToolType {}

  /**
   * A list.
   *
   * @param itemConstraints what each item must satisfy
   */
  record OfItems(ToolType item, List<Constraint> itemConstraints) implements ToolType {

    @Override
    public boolean isReadable() {
      return item.isReadable();
    }
  }

  /**
   * A record.
   *
   * @param type with its type arguments, if it is generic
   */
  record OfRecord(TypeName type, List<ToolParameter> components) implements ToolType {

    @Override
    public boolean isReadable() {
      return components.stream().allMatch(ToolParameter::isReadable);
    }

    /** Returns the record's name as a sentence has it. */
    public String name() {
      return type instanceof ParameterizedTypeName generic
          ? generic.rawType().simpleName()
          : ((ClassName) type).simpleName();
    }
  }

  /** The type of a host object. */
  record OfHost(ClassName type) implements ToolType {}

  /**
   * A type that is none of these.
   *
   * @param fault what is wrong and how to fix it: {@code is Set<String>; use List<String>}
   */
  record Unsupported(String fault) implements ToolType {

    @Override
    public boolean isReadable() {
      return false;
    }
  }
}
