package dev.dramatis.processor.constraint;

/** {@code NotNull} and {@code Null}. */
record PresenceRule(boolean isPresent) implements Rule {

  @Override
  public boolean appliesTo(ValueType type) {
    return true;
  }

  @Override
  public boolean acceptsNull() {
    return !isPresent;
  }

  @Override
  public boolean accepts(Constraint constraint, Object value) {
    return isPresent;
  }
}
