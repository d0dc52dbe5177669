package dev.dramatis.processor.constraint;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The order of numbers, and of strings that are numbers, relative to a bound: negative for below,
 * zero, positive for above. Empty for other strings and for NaN, which satisfy no bound.
 *
 * <p>Hibernate Validator compares a floating-point number with a whole bound as floating point,
 * where minus zero is below zero, and with a decimal bound as the decimal of its double: {@code
 * 0.1f} is above 0.1.
 */
final class NumberOrder {

  private NumberOrder() {}

  static boolean isNumeric(ValueType type) {
    return type == ValueType.NUMBER || type == ValueType.TEXT;
  }

  static Optional<Integer> side(Object value, long bound) {
    if (value instanceof Double number) {
      return number.isNaN() ? Optional.empty() : Optional.of(number.compareTo((double) bound));
    }
    if (value instanceof Float number) {
      return number.isNaN() ? Optional.empty() : Optional.of(number.compareTo((float) bound));
    }
    return side(value, BigDecimal.valueOf(bound));
  }

  static Optional<Integer> side(Object value, BigDecimal bound) {
    if (value instanceof Double || value instanceof Float) {
      return side(((Number) value).doubleValue(), bound);
    }
    return decimal(value).map(number -> number.compareTo(bound));
  }

  private static Optional<Integer> side(double number, BigDecimal bound) {
    if (Double.isNaN(number)) {
      return Optional.empty();
    }
    return Optional.of(
        Double.isInfinite(number)
            ? (int) Math.signum(number)
            : BigDecimal.valueOf(number).compareTo(bound));
  }

  /**
   * Returns the exact decimal; empty for a string that is not a number, and for NaN and infinities.
   */
  static Optional<BigDecimal> decimal(Object value) {
    try {
      return Optional.of(new BigDecimal(value.toString()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
