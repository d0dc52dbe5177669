package dev.dramatis.processor.constraint;

/** {@code NotBlank}. */
record NotBlankRule() implements Rule {

  @Override
  public boolean appliesTo(ValueType type) {
    return type == ValueType.TEXT;
  }

  @Override
  public boolean acceptsNull() {
    return false;
  }

  @Override
  public boolean accepts(Constraint constraint, Object value) {
    return !((String) value).isBlank();
  }
}
