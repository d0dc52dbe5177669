package dev.dramatis.processor.constraint;

import java.util.function.IntPredicate;

/**
 * {@code Positive}, {@code Negative}, and both with zero.
 *
 * @param rightSign whether a number of this sign is right
 */
record SignRule(IntPredicate rightSign) implements Rule {

  @Override
  public boolean appliesTo(ValueType type) {
    return NumberOrder.isNumeric(type);
  }

  @Override
  public boolean accepts(Constraint constraint, Object value) {
    return NumberOrder.side(value, 0).filter(rightSign::test).isPresent();
  }
}
