package dev.dramatis.spi.tool;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a JSON parser made of an argument. Parsers differ: {@code 3} may be an {@code
 * Integer}, {@code 3.0} a {@code Double}, and Gson makes each number a {@code Double}. No number
 * costs more than its bytes.
 */
final class GivenNumber {

  private static final int MOST_DIGITS = 100;

  /** Enough for every {@code double}, and few enough that making a text of it is cheap. */
  private static final int MOST_BITS = 4_096;

  private static final int LONGEST_TEXT = 1_200;

  /** From here on, a {@code double} skips whole numbers. */
  private static final double EXACT_BELOW = 0x1p53;

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

  private GivenNumber() {}

  /**
   * Returns a whole number; null for another value. A text of digits is one: with Gson, only a text
   * can say a large number exactly.
   */
  static @Nullable BigDecimal whole(@Nullable Object value) {
    if (value instanceof String text) {
      return WHOLE.matcher(text).matches() ? new BigDecimal(text) : null;
    }
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return number == Math.rint(number) && Math.abs(number) < EXACT_BELOW
          ? BigDecimal.valueOf((long) number)
          : null;
    }
    BigDecimal number = exact(value);
    return number != null && isWhole(number) ? number : null;
  }

  /** Compares instead of rounding, whose cost grows with the exponent. */
  private static boolean isWhole(BigDecimal number) {
    if (number.scale() <= 0 || number.signum() == 0) {
      return true;
    }
    return number.precision() > number.scale()
        && number.scale() <= MOST_DIGITS
        && number.stripTrailingZeros().scale() <= 0;
  }

  /** Returns a number, which may be infinite; NaN for another value. */
  static double fraction(@Nullable Object value) {
    if (value instanceof Float given) {
      return Double.parseDouble(given.toString()); // 0.1f is 0.1
    }
    if (value instanceof Integer || value instanceof Long || value instanceof Double) {
      return ((Number) value).doubleValue();
    }
    BigDecimal number = exact(value);
    return number == null ? Double.NaN : number.doubleValue();
  }

  /** Returns a decimal of at most 100 digits; null for another value. */
  static @Nullable BigDecimal decimal(@Nullable Object value) {
    BigDecimal number = exact(value);
    return number != null
            && number.precision() <= MOST_DIGITS
            && Math.abs((long) number.scale()) <= MOST_DIGITS
        ? number
        : null;
  }

  private static @Nullable BigDecimal exact(@Nullable Object value) {
    if (!(value instanceof Number number) || hasManyDigits(value)) {
      return null;
    }
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    if (value instanceof BigInteger whole) {
      return new BigDecimal(whole);
    }
    if (value instanceof Integer || value instanceof Long) {
      return BigDecimal.valueOf(number.longValue());
    }
    return parsed(number.toString());
  }

  /** Returns true for a number whose text is slow to make. */
  static boolean hasManyDigits(@Nullable Object value) {
    return (value instanceof BigInteger whole && whole.bitLength() > MOST_BITS)
        || (value instanceof BigDecimal decimal && decimal.unscaledValue().bitLength() > MOST_BITS);
  }

  /** Returns the number that a text says; null if it says none, or in very many characters. */
  static @Nullable BigDecimal parsed(String text) {
    try {
      return text.length() <= LONGEST_TEXT ? new BigDecimal(text) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
