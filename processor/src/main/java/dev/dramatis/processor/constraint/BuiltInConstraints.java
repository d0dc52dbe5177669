package dev.dramatis.processor.constraint;

import dev.dramatis.spi.tool.EmailAddress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The eighteen constraints of Jakarta Validation 3.1 that apply to constants. Its four constraints
 * on dates and times apply to none.
 */
final class BuiltInConstraints {

  private BuiltInConstraints() {}

  /** Returns whether a constraint applies to values of a type. */
  static boolean canApply(Constraint constraint, ValueType type) {
    return switch (constraint.name()) {
      case "Null", "NotNull" -> true;
      case "AssertTrue", "AssertFalse" -> type == ValueType.BOOLEAN;
      case "NotBlank", "Pattern", "Email" -> type == ValueType.TEXT;
      case "NotEmpty", "Size" -> type == ValueType.TEXT || type == ValueType.LIST;
      case "Digits",
          "Min",
          "Max",
          "DecimalMin",
          "DecimalMax",
          "Positive",
          "PositiveOrZero",
          "Negative",
          "NegativeOrZero" ->
          NumberOrder.isNumeric(type);
      default -> false;
    };
  }

  /** Finds a contradiction among a constraint's attributes, as the end of a sentence. */
  static Optional<String> definitionFault(Constraint constraint) {
    return switch (constraint.name()) {
      case "Size" -> faultOfSize(constraint);
      case "Pattern", "Email" -> RegularExpression.fault(constraint);
      case "Digits" -> faultOfDigits(constraint);
      case "DecimalMin", "DecimalMax" -> faultOfDecimal(constraint);
      default -> Optional.empty();
    };
  }

  /** Returns whether null, or a value of a type that the constraint applies to, satisfies it. */
  static boolean accepts(Constraint constraint, @Nullable Object value) {
    return value == null ? acceptsNull(constraint) : acceptsValue(constraint, value);
  }

  private static boolean acceptsNull(Constraint constraint) {
    return switch (constraint.name()) {
      case "NotNull", "NotBlank", "NotEmpty" -> false;
      default -> true;
    };
  }

  private static boolean acceptsValue(Constraint constraint, Object value) {
    return switch (constraint.name()) {
      case "Null" -> false;
      case "NotNull" -> true;
      case "AssertTrue" -> value.equals(true);
      case "AssertFalse" -> value.equals(false);
      case "NotBlank" -> !((String) value).isBlank();
      case "NotEmpty" -> size(value) > 0;
      case "Size" -> isWithin(constraint, size(value));
      case "Pattern" -> RegularExpression.matches(constraint, (String) value);
      case "Email" -> isEmail(constraint, (String) value);
      case "Digits" -> hasDigits(constraint, value);
      case "Min" -> isBeside(constraint.number("value"), value, side -> side >= 0);
      case "Max" -> isBeside(constraint.number("value"), value, side -> side <= 0);
      case "DecimalMin" -> isBesideDecimal(constraint, value, side -> side > 0);
      case "DecimalMax" -> isBesideDecimal(constraint, value, side -> side < 0);
      case "Positive" -> isBeside(0, value, side -> side > 0);
      case "PositiveOrZero" -> isBeside(0, value, side -> side >= 0);
      case "Negative" -> isBeside(0, value, side -> side < 0);
      case "NegativeOrZero" -> isBeside(0, value, side -> side <= 0);
      default -> throw new IllegalArgumentException(constraint.name());
    };
  }

  private static boolean isEmail(Constraint constraint, String text) {
    return EmailAddress.isEmptyOrOne(text)
        && (RegularExpression.isDefaultOfEmail(constraint)
            || RegularExpression.matches(constraint, text));
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

  private static boolean isBeside(long bound, Object value, IntPredicate validSides) {
    Optional<Integer> side = NumberOrder.side(value, bound);
    return side.isPresent() && validSides.test(side.get());
  }

  /** The bound itself is valid if the constraint is inclusive. */
  private static boolean isBesideDecimal(
      Constraint constraint, Object value, IntPredicate validSides) {
    return decimal(constraint)
        .flatMap(bound -> NumberOrder.side(value, bound))
        .filter(side -> side == 0 ? constraint.isTrue("inclusive") : validSides.test(side))
        .isPresent();
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
