package dev.dramatis.processor.constraint;

/** {@code AssertTrue} and {@code AssertFalse}. */
record TruthRule(boolean expected) implements Rule {

  @Override
  public boolean appliesTo(ValueType type) {
    return type == ValueType.BOOLEAN;
  }

  @Override
  public boolean accepts(Constraint constraint, Object value) {
    return value.equals(expected);
  }
}
