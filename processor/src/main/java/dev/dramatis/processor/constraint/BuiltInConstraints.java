package dev.dramatis.processor.constraint;

import static java.util.Map.entry;

import dev.dramatis.spi.tool.EmailAddress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The eighteen constraints of Jakarta Validation 3.1 that apply to constants. Its four constraints
 * on dates and times apply to none.
 */
final class BuiltInConstraints {

  private static final Map<String, Rule> BY_NAME =
      Map.ofEntries(
          entry("Null", Rule.of(type -> true, (constraint, value) -> false)),
          entry("NotNull", Rule.of(type -> true, (constraint, value) -> true).withoutNull()),
          entry("AssertTrue", truth(true)),
          entry("AssertFalse", truth(false)),
          entry("NotBlank", text((constraint, text) -> !text.isBlank()).withoutNull()),
          entry("NotEmpty", sized((constraint, size) -> size > 0).withoutNull()),
          entry(
              "Size",
              sized(BuiltInConstraints::isWithin).withFault(BuiltInConstraints::faultOfSize)),
          entry("Pattern", text(RegularExpression::matches).withFault(RegularExpression::fault)),
          entry("Email", text(BuiltInConstraints::isEmail).withFault(RegularExpression::fault)),
          entry(
              "Digits",
              Rule.of(NumberOrder::isNumeric, BuiltInConstraints::hasDigits)
                  .withFault(BuiltInConstraints::faultOfDigits)),
          entry("Min", bound(side -> side >= 0)),
          entry("Max", bound(side -> side <= 0)),
          entry("DecimalMin", decimalBound(side -> side > 0)),
          entry("DecimalMax", decimalBound(side -> side < 0)),
          entry("Positive", sign(side -> side > 0)),
          entry("PositiveOrZero", sign(side -> side >= 0)),
          entry("Negative", sign(side -> side < 0)),
          entry("NegativeOrZero", sign(side -> side <= 0)));

  private interface TextTest {
    boolean accepts(Constraint constraint, String text);
  }

  private interface SizeTest {
    boolean accepts(Constraint constraint, int size);
  }

  private BuiltInConstraints() {}

  /** Returns the rule of a built-in constraint, or empty for one on dates and times. */
  static Optional<Rule> of(Constraint constraint) {
    return Optional.ofNullable(BY_NAME.get(constraint.name()));
  }

  private static Rule truth(boolean expected) {
    return Rule.of(is(ValueType.BOOLEAN), (constraint, value) -> value.equals(expected));
  }

  private static Rule text(TextTest test) {
    return Rule.of(
        is(ValueType.TEXT), (constraint, value) -> test.accepts(constraint, (String) value));
  }

  private static Rule sized(SizeTest test) {
    return Rule.of(
        is(ValueType.TEXT).or(is(ValueType.LIST)),
        (constraint, value) -> test.accepts(constraint, size(value)));
  }

  private static boolean isEmail(Constraint constraint, String text) {
    return EmailAddress.isEmptyOrOne(text)
        && (RegularExpression.isDefaultOfEmail(constraint)
            || RegularExpression.matches(constraint, text));
  }

  private static Predicate<ValueType> is(ValueType expected) {
    return type -> type == expected;
  }

  private static int size(Object value) {
    return value instanceof List<?> items ? items.size() : ((String) value).length();
  }

  private static boolean isWithin(Constraint constraint, int size) {
    return size >= constraint.number("min") && size <= constraint.number("max");
  }

  private static Optional<String> faultOfSize(Constraint constraint) {
    long min = constraint.number("min");
    long max = constraint.number("max");
    if (min < 0 || max < 0) {
      return Optional.of("a size is never below zero");
    }
    return min > max ? Optional.of("its min is above its max") : Optional.empty();
  }

  /** Trailing zeros of a string count, those of a number do not. */
  private static boolean hasDigits(Constraint constraint, Object value) {
    return NumberOrder.decimal(value)
        .map(number -> value instanceof String ? number : number.stripTrailingZeros())
        .filter(number -> number.precision() - number.scale() <= constraint.number("integer"))
        .filter(number -> Math.max(number.scale(), 0) <= constraint.number("fraction"))
        .isPresent();
  }

  private static Optional<String> faultOfDigits(Constraint constraint) {
    return constraint.number("integer") < 0 || constraint.number("fraction") < 0
        ? Optional.of("a number of digits is never below zero")
        : Optional.empty();
  }

  private static Rule bound(IntPredicate validSides) {
    return Rule.of(
        NumberOrder::isNumeric,
        (constraint, value) ->
            NumberOrder.side(value, constraint.number("value"))
                .filter(validSides::test)
                .isPresent());
  }

  private static Rule sign(IntPredicate validSides) {
    return Rule.of(
        NumberOrder::isNumeric,
        (constraint, value) -> NumberOrder.side(value, 0).filter(validSides::test).isPresent());
  }

  /** Returns a rule whose bound itself is valid if the constraint is inclusive. */
  private static Rule decimalBound(IntPredicate validSides) {
    return Rule.of(
            NumberOrder::isNumeric,
            (constraint, value) ->
                decimal(constraint)
                    .flatMap(bound -> NumberOrder.side(value, bound))
                    .filter(
                        side -> side == 0 ? constraint.isTrue("inclusive") : validSides.test(side))
                    .isPresent())
        .withFault(BuiltInConstraints::faultOfDecimal);
  }

  private static Optional<BigDecimal> decimal(Constraint constraint) {
    return NumberOrder.decimal(constraint.text("value"));
  }

  private static Optional<String> faultOfDecimal(Constraint constraint) {
    return decimal(constraint).isPresent()
        ? Optional.empty()
        : Optional.of("\"%s\" is not a decimal number".formatted(constraint.text("value")));
  }
}
