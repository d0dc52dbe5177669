package dev.dramatis.processor.generate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Predicate;

/**
 * Floating-point numbers as Java writes them, the same on every JDK: those before 19 give some of
 * them more digits than they need, such as {@code 3.0000001E10f} for {@code 3.0E10f}.
 */
final class DecimalText {

  private static final int MOST_DIGITS = 17;
  private static final double LEAST_PLAIN = 1e-3;
  private static final double LEAST_SCIENTIFIC = 1e7;

  private DecimalText() {}

  /** A finite number, without a suffix. */
  static String of(double number) {
    return number == 0
        ? Double.toString(number)
        : text(shortest(number, digits -> Double.parseDouble(digits) == number), number);
  }

  /** A finite number, without a suffix. */
  static String of(float number) {
    return number == 0
        ? Float.toString(number)
        : text(shortest(number, digits -> Float.parseFloat(digits) == number), number);
  }

  /** The decimal with the fewest digits that is read as the number. */
  private static BigDecimal shortest(double number, Predicate<String> isNumber) {
    BigDecimal exact = new BigDecimal(number);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (isNumber.test(rounded.toString())) {
        return rounded.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(MOST_DIGITS)).stripTrailingZeros();
  }

  private static String text(BigDecimal decimal, double number) {
    if (Math.abs(number) >= LEAST_PLAIN && Math.abs(number) < LEAST_SCIENTIFIC) {
      return decimal.setScale(Math.max(1, decimal.scale())).toPlainString();
    }
    int exponent = decimal.precision() - decimal.scale() - 1;
    BigDecimal mantissa = decimal.movePointLeft(exponent);
    return mantissa.setScale(Math.max(1, mantissa.scale())).toPlainString() + "E" + exponent;
  }
}
