package dev.dramatis.processor.constraint;

import java.util.function.IntPredicate;

/**
 * {@code Min} and {@code Max}.
 *
 * @param rightSide whether a number on this side of the bound is right
 */
record BoundRule(IntPredicate rightSide) implements Rule {

  @Override
  public boolean appliesTo(ValueType type) {
    return NumberOrder.isNumeric(type);
  }

  @Override
  public boolean accepts(Constraint constraint, Object value) {
    return NumberOrder.side(value, constraint.number("value")).filter(rightSide::test).isPresent();
  }
}
