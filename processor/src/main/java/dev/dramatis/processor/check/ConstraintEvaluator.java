package dev.dramatis.processor.check;

import dev.dramatis.processor.model.BoundValue;
import dev.dramatis.processor.model.BoundValue.Absent;
import dev.dramatis.processor.model.BoundValue.Items;
import dev.dramatis.processor.model.BoundValue.Scalar;
import dev.dramatis.processor.model.Constraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Decides, as Hibernate Validator does at run time, whether a constant satisfies a constraint of
 * Jakarta Validation 3.1.
 *
 * <p>The specification's four constraints on dates and times apply to no constant. A constraint
 * with a validator class of its own cannot run in a compiler, and counts as satisfied.
 */
final class ConstraintEvaluator {

  private static final Map<String, Integer> PATTERN_FLAGS =
      Map.of(
          "UNIX_LINES", Pattern.UNIX_LINES,
          "CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE,
          "COMMENTS", Pattern.COMMENTS,
          "MULTILINE", Pattern.MULTILINE,
          "DOTALL", Pattern.DOTALL,
          "UNICODE_CASE", Pattern.UNICODE_CASE,
          "CANON_EQ", Pattern.CANON_EQ);

  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s@\"(),:;<>\\[\\\\\\]]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,253}[\\p{L}\\p{N}])?");

  private ConstraintEvaluator() {}

  /** What a value violates, each as the end of a sentence that begins with the value's name. */
  static List<String> violations(Constraint constraint, BoundValue value) {
    if (constraint.isBuiltIn()) {
      return isValid(constraint, value) ? List.of() : List.of(ConstraintMessage.of(constraint));
    }
    List<String> inside =
        constraint.composing().stream()
            .flatMap(composing -> violations(composing, value).stream())
            .toList();
    return constraint.isSingle() && !inside.isEmpty()
        ? List.of(ConstraintMessage.of(constraint))
        : inside;
  }

  private static boolean isValid(Constraint constraint, BoundValue value) {
    if (value instanceof Absent) {
      return !List.of("NotNull", "NotBlank", "NotEmpty").contains(constraint.name());
    }
    return switch (constraint.name()) {
      case "Null" -> false;
      case "AssertTrue" -> !Boolean.FALSE.equals(scalar(value));
      case "AssertFalse" -> !Boolean.TRUE.equals(scalar(value));
      case "NotBlank" -> !(scalar(value) instanceof String text) || !text.trim().isEmpty();
      case "NotEmpty" -> size(value) != 0;
      case "Size" -> isSized(constraint, value);
      case "Pattern" -> matches(constraint, value);
      case "Email" -> isEmail(value) && matches(constraint, value);
      case "Digits" -> hasDigits(constraint, value);
      default -> isInRange(constraint, value);
    };
  }

  private static boolean isSized(Constraint constraint, BoundValue value) {
    int size = size(value);
    return size < 0 || (size >= integer(constraint, "min") && size <= integer(constraint, "max"));
  }

  private static boolean matches(Constraint constraint, BoundValue value) {
    if (!(scalar(value) instanceof String text)) {
      return true;
    }
    int flags = 0;
    for (Object flag : (List<?>) constraint.attributes().getOrDefault("flags", List.of())) {
      flags |= PATTERN_FLAGS.getOrDefault(flag.toString(), 0);
    }
    try {
      return Pattern.compile((String) constraint.attributes().get("regexp"), flags)
          .matcher(text)
          .matches();
    } catch (PatternSyntaxException e) {
      return true;
    }
  }

  private static boolean isEmail(BoundValue value) {
    return !(scalar(value) instanceof String text)
        || text.isEmpty()
        || (EMAIL.matcher(text).matches() && !text.contains(".."));
  }

  private static boolean hasDigits(Constraint constraint, BoundValue value) {
    Object scalar = scalar(value);
    if (!(scalar instanceof Number || scalar instanceof String)) {
      return true;
    }
    BigDecimal number = number(scalar);
    if (number == null) {
      return false;
    }
    BigDecimal plain = scalar instanceof String ? number : number.stripTrailingZeros();
    return plain.precision() - plain.scale() <= integer(constraint, "integer")
        && Math.max(plain.scale(), 0) <= integer(constraint, "fraction");
  }

  private static boolean isInRange(Constraint constraint, BoundValue value) {
    Object scalar = scalar(value);
    boolean takesText =
        List.of("Min", "Max", "DecimalMin", "DecimalMax").contains(constraint.name());
    if (!(scalar instanceof Number || (scalar instanceof String && takesText))) {
      return true;
    }
    double real = scalar instanceof Number number ? number.doubleValue() : 0;
    if (Double.isNaN(real)) {
      return false;
    }
    if (Double.isInfinite(real)) {
      return isInRange(constraint, real > 0 ? 1 : -1);
    }
    BigDecimal number = number(scalar);
    return number != null && isInRange(constraint, number.compareTo(bound(constraint)));
  }

  /** Whether a number on this side of the bound is right. */
  private static boolean isInRange(Constraint constraint, int side) {
    return switch (constraint.name()) {
      case "Min", "PositiveOrZero" -> side >= 0;
      case "Max", "NegativeOrZero" -> side <= 0;
      case "Positive" -> side > 0;
      case "Negative" -> side < 0;
      case "DecimalMin" -> side > 0 || (side == 0 && isInclusive(constraint));
      case "DecimalMax" -> side < 0 || (side == 0 && isInclusive(constraint));
      default -> true;
    };
  }

  private static boolean isInclusive(Constraint constraint) {
    return !Boolean.FALSE.equals(constraint.attributes().get("inclusive"));
  }

  private static BigDecimal bound(Constraint constraint) {
    Object value = constraint.attributes().get("value");
    BigDecimal bound = value == null ? null : number(value);
    return bound == null ? BigDecimal.ZERO : bound;
  }

  private static @Nullable BigDecimal number(Object scalar) {
    try {
      return new BigDecimal(scalar.toString());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static int integer(Constraint constraint, String attribute) {
    return constraint.attributes().get(attribute) instanceof Integer number ? number : 0;
  }

  private static @Nullable Object scalar(BoundValue value) {
    return value instanceof Scalar scalar ? scalar.value() : null;
  }

  /** The length of a text or a list; -1 for what has none. */
  private static int size(BoundValue value) {
    if (value instanceof Items items) {
      return items.values().size();
    }
    return scalar(value) instanceof String text ? text.length() : -1;
  }
}
