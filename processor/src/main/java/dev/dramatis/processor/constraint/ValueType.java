package dev.dramatis.processor.constraint;

/** The type of a constant, as constraints distinguish types. */
public enum ValueType {
  TEXT,
  /** A whole or a floating-point number; a {@code char} is none. */
  NUMBER,
  BOOLEAN,
  LIST,
  /** A character, an enum constant or a record: constraints can only require its presence. */
  OTHER
}
