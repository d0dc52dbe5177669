package dev.dramatis.processor.constraint;

/** What a constant is to a constraint. */
public enum ValueType {
  TEXT,
  /** A whole or a floating-point number; a {@code char} is none. */
  NUMBER,
  BOOLEAN,
  LIST,
  /** A character, an enum constant or a record: a constraint can ask no more than whether it is. */
  OTHER
}
