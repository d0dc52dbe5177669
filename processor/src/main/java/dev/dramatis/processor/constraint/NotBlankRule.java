package dev.dramatis.processor.constraint;

/** {@code NotBlank}. */
record NotBlankRule() implements Rule {

  @Override
  public boolean appliesTo(ConstrainedType type) {
    return type == ConstrainedType.TEXT;
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
