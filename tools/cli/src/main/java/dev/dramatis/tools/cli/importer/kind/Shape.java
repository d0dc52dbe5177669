package dev.dramatis.tools.cli.importer.kind;

import java.util.List;

/** What type of value a key has, as far as the entries show it. */
public sealed interface Shape {

  /** A single value. */
  enum Scalar implements Shape {
    TEXT("String", "String", "\"\""),
    TRUTH("boolean", "Boolean", "false"),
    WHOLE("int", "Integer", "0"),
    LARGE("long", "Long", "0"),
    DECIMAL("double", "Double", "0");

    private final String type;
    private final String boxed;
    private final String initial;

    Scalar(String type, String boxed, String initial) {
      this.type = type;
      this.boxed = boxed;
      this.initial = initial;
    }

    String type() {
      return type;
    }

    String boxed() {
      return boxed;
    }

    /** The default of an annotation's element. */
    String initial() {
      return initial;
    }

    boolean isNumber() {
      return this == WHOLE || this == LARGE || this == DECIMAL;
    }
  }

  /** A list whose items are all of one shape, no lists themselves. */
  record Many(Shape item) implements Shape {}

  /** A list that is empty in every entry. */
  record Empty() implements Shape {}

  /** Null wherever it is said. */
  record Unseen() implements Shape {}

  /** A mapping. */
  record Nested(List<Field> fields) implements Shape {

    public Nested {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A key of a mapping.
   *
   * @param isOptional whether some mapping leaves it out or has it as null
   */
  record Field(String key, Shape shape, boolean isOptional) {}
}
