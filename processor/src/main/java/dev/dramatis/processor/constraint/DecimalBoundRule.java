package dev.dramatis.processor.constraint;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * {@code DecimalMin} and {@code DecimalMax}.
 *
 * @param rightSide whether a number on this side of the bound is right, the bound itself apart
 */
record DecimalBoundRule(IntPredicate rightSide) implements Rule {

  @Override
  public boolean appliesTo(ValueType type) {
    return NumberOrder.isNumeric(type);
  }

  @Override
  public Optional<String> fault(Constraint constraint) {
    return bound(constraint).isPresent()
        ? Optional.empty()
        : Optional.of("\"%s\" is no decimal number".formatted(constraint.text("value")));
  }

  @Override
  public boolean accepts(Constraint constraint, Object value) {
    boolean isInclusive = constraint.isTrue("inclusive");
    return bound(constraint)
        .flatMap(bound -> NumberOrder.side(value, bound))
        .filter(side -> side == 0 ? isInclusive : rightSide.test(side))
        .isPresent();
  }

  private static Optional<BigDecimal> bound(Constraint constraint) {
    return NumberOrder.decimal(constraint.text("value"));
  }
}
