package dev.dramatis.processor.constraint;

import java.math.BigDecimal;
import java.util.Optional;

/** {@code Digits}. */
record DigitsRule() implements Rule {

  @Override
  public boolean appliesTo(ValueType type) {
    return NumberOrder.isNumeric(type);
  }

  @Override
  public Optional<String> fault(Constraint constraint) {
    return constraint.number("integer") < 0 || constraint.number("fraction") < 0
        ? Optional.of("a number of digits is never below zero")
        : Optional.empty();
  }

  /** The zeros at the end of a text count, those of a number do not. */
  @Override
  public boolean accepts(Constraint constraint, Object value) {
    return NumberOrder.decimal(value)
        .map(number -> value instanceof String ? number : number.stripTrailingZeros())
        .filter(number -> fits(constraint, number))
        .isPresent();
  }

  private static boolean fits(Constraint constraint, BigDecimal number) {
    return number.precision() - number.scale() <= constraint.number("integer")
        && Math.max(number.scale(), 0) <= constraint.number("fraction");
  }
}
