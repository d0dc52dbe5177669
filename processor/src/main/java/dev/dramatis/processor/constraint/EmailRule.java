package dev.dramatis.processor.constraint;

import java.util.Optional;

/** {@code Email}, which can ask for a regular expression besides. */
record EmailRule() implements Rule {

  private static final String ANYTHING = ".*";

  @Override
  public boolean appliesTo(ValueType type) {
    return type == ValueType.TEXT;
  }

  @Override
  public Optional<String> fault(Constraint constraint) {
    return PatternRule.brokenExpression(constraint);
  }

  @Override
  public boolean accepts(Constraint constraint, Object value) {
    String text = (String) value;
    return (text.isEmpty() || EmailAddress.isOne(text)) && satisfiesExpression(constraint, text);
  }

  /** The default expression is not applied, so that a line break in quotes does not fail it. */
  private static boolean satisfiesExpression(Constraint constraint, String text) {
    boolean isDefault =
        constraint.text("regexp").equals(ANYTHING) && constraint.items("flags").isEmpty();
    return isDefault || PatternRule.matches(constraint, text);
  }
}
