package dev.dramatis.processor.constraint;

/** {@code AssertTrue} and {@code AssertFalse}. */
record TruthRule(boolean expected) implements Rule {

  @Override
  public boolean appliesTo(ConstrainedType type) {
    return type == ConstrainedType.BOOLEAN;
  }

  @Override
  public boolean accepts(Constraint constraint, Object value) {
    return value.equals(expected);
  }
}
