package dev.dramatis.processor.constraint;

/** {@code NotEmpty}. */
record NotEmptyRule() implements Rule {

  @Override
  public boolean appliesTo(ValueType type) {
    return SizeRule.hasSize(type);
  }

  @Override
  public boolean acceptsNull() {
    return false;
  }

  @Override
  public boolean accepts(Constraint constraint, Object value) {
    return SizeRule.size(value) > 0;
  }
}
