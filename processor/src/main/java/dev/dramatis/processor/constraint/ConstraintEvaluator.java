package dev.dramatis.processor.constraint;

import dev.dramatis.spi.tool.MatchLimitException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates constraints on constants, as Hibernate Validator does at run time.
 *
 * <p>A constraint that only a validator at run time can evaluate counts as satisfied.
 */
public final class ConstraintEvaluator {

  private ConstraintEvaluator() {}

  /**
   * Returns the violations of a constraint, or of the constraints that it is composed of.
   *
   * @param value a string, number, boolean or list; other values can only be missing
   */
  public static List<ConstraintViolation> violations(
      Constraint constraint, @Nullable Object value) {
    if (constraint.isBuiltIn()) {
      return violation(constraint, value).stream().toList();
    }
    List<ConstraintViolation> composing =
        constraint.composing().stream()
            .flatMap(part -> violations(part, value).stream())
            .distinct()
            .toList();
    return constraint.isSingle() && composing.stream().anyMatch(ConstraintViolation::isDecided)
        ? List.of(new ConstraintViolation(constraint, true))
        : composing;
  }

  private static Optional<ConstraintViolation> violation(
      Constraint constraint, @Nullable Object value) {
    try {
      return isSatisfied(constraint, value)
          ? Optional.empty()
          : Optional.of(new ConstraintViolation(constraint, true));
    } catch (MatchLimitException e) {
      return Optional.of(new ConstraintViolation(constraint, false));
    }
  }

  private static boolean isSatisfied(Constraint constraint, @Nullable Object value) {
    Rule rule = BuiltInConstraints.of(constraint).orElseThrow();
    return value == null ? rule.isNullValid() : rule.values().test(constraint, value);
  }
}
