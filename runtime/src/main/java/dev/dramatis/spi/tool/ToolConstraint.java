package dev.dramatis.spi.tool;

import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of Jakarta Validation on an argument that {@link ToolArgument} has no method for.
 * Generated code keeps one in a constant. Immutable.
 */
public final class ToolConstraint {

  private final String demand;
  private final Predicate<Object> test;
  private final @Nullable ToolConstraint next;

  private ToolConstraint(String demand, Predicate<Object> test, @Nullable ToolConstraint next) {
    this.demand = demand;
    this.test = test;
    this.next = next;
  }

  private static ToolConstraint of(String demand, Predicate<Object> test) {
    return new ToolConstraint(demand, test, null);
  }

  /** A text satisfies a constraint on numbers if it says one that does. */
  private static ToolConstraint ofNumber(String demand, Predicate<Object> test) {
    return of(
        demand,
        value -> {
          Object number = value instanceof String text ? GivenNumber.parsed(text) : value;
          return number != null && test.test(number);
        });
  }

  /**
   * {@return the constraint that a number is at least a whole bound}
   *
   * @param bound the smallest number
   */
  public static ToolConstraint min(long bound) {
    return ofNumber("must be at least " + bound, value -> compare(value, bound) >= 0);
  }

  /**
   * {@return the constraint that a number is at most a whole bound}
   *
   * @param bound the largest number
   */
  public static ToolConstraint max(long bound) {
    return ofNumber("must be at most " + bound, value -> compare(value, bound) <= 0);
  }

  /** {@return the constraint that a number is more than zero} */
  public static ToolConstraint positive() {
    return ofNumber("must be more than 0", value -> compare(value, 0) > 0);
  }

  /** {@return the constraint that a number is less than zero} */
  public static ToolConstraint negative() {
    return ofNumber("must be less than 0", value -> compare(value, 0) < 0);
  }

  /**
   * {@return the constraint that a number is at least a bound, or more than an exclusive one}
   *
   * @param bound a decimal, such as {@code 0.5}
   * @param isInclusive false if the bound itself is wrong
   */
  public static ToolConstraint decimalMin(String bound, boolean isInclusive) {
    BigDecimal limit = new BigDecimal(bound);
    return ofNumber(
        (isInclusive ? "must be at least " : "must be more than ") + bound,
        value -> compare(value, limit) > (isInclusive ? -1 : 0));
  }

  /**
   * {@return the constraint that a number is at most a bound, or less than an exclusive one}
   *
   * @param bound a decimal, such as {@code 0.5}
   * @param isInclusive false if the bound itself is wrong
   */
  public static ToolConstraint decimalMax(String bound, boolean isInclusive) {
    BigDecimal limit = new BigDecimal(bound);
    return ofNumber(
        (isInclusive ? "must be at most " : "must be less than ") + bound,
        value -> compare(value, limit) < (isInclusive ? 1 : 0));
  }

  /**
   * {@return the constraint that a number has at most so many digits on each side of the point}
   *
   * @param whole the digits before the point, at most
   * @param fraction the digits after the point, at most
   */
  public static ToolConstraint digits(int whole, int fraction) {
    return of(
        "must have at most " + whole + " digits before the point and " + fraction + " after it",
        value -> hasDigits(digits(value), whole, fraction));
  }

  /** Trailing zeros of a text count, those of a number do not. */
  private static @Nullable BigDecimal digits(Object value) {
    return value instanceof String text
        ? GivenNumber.parsed(text)
        : decimal(value).stripTrailingZeros();
  }

  private static boolean hasDigits(@Nullable BigDecimal number, int whole, int fraction) {
    return number != null
        && number.precision() - number.scale() <= whole
        && Math.max(number.scale(), 0) <= fraction;
  }

  /**
   * {@return the constraint that a boolean has this value}
   *
   * @param truth the one right value
   */
  public static ToolConstraint is(boolean truth) {
    return of("must be " + truth, value -> value.equals(truth));
  }

  /**
   * {@return the constraint that the whole text matches a regular expression} A match that takes
   * too many steps counts as none.
   *
   * @param expression a regular expression of {@link Pattern}
   * @param flags those of {@link Pattern#compile(String, int)}
   * @param demand what the LLM reads, such as {@code must be two letters}
   */
  public static ToolConstraint pattern(String expression, int flags, String demand) {
    Pattern pattern = Pattern.compile(expression, flags);
    return of(demand, value -> matches(pattern, (String) value));
  }

  private static boolean matches(Pattern pattern, String text) {
    try {
      return pattern.matcher(new StepLimitedText(text)).matches();
    } catch (MatchLimitException | StackOverflowError e) {
      return false;
    }
  }

  /** {@return the constraint that a text is an e-mail address, or empty} */
  public static ToolConstraint email() {
    return of("must be an e-mail address", value -> EmailAddress.isEmptyOrOne((String) value));
  }

  /**
   * {@return the constraint that this one and another hold}
   *
   * @param other a constraint that is tested after this one
   */
  public ToolConstraint and(ToolConstraint other) {
    return new ToolConstraint(demand, test, next == null ? other : next.and(other));
  }

  /** Returns what a value does not satisfy, such as {@code must be at most 3}; null if it does. */
  @Nullable String violatedDemand(Object value) {
    for (ToolConstraint each = this; each != null; each = each.next) {
      if (!each.test.test(value)) {
        return each.demand;
      }
    }
    return null;
  }

  /** As Hibernate Validator compares, for whom minus zero is below zero. */
  private static int compare(Object value, long bound) {
    return value instanceof Double number
        ? Double.compare(number, (double) bound)
        : decimal(value).compareTo(BigDecimal.valueOf(bound));
  }

  private static int compare(Object value, BigDecimal bound) {
    return decimal(value).compareTo(bound);
  }

  private static BigDecimal decimal(Object value) {
    return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((double) value);
  }
}
