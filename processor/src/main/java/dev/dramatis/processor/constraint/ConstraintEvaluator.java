package dev.dramatis.processor.constraint;

import dev.dramatis.spi.tool.MatchLimitException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
      return ofBuiltIn(constraint, value);
    }
    Set<ConstraintViolation> composing = new LinkedHashSet<>();
    for (Constraint part : constraint.composing()) {
      composing.addAll(violations(part, value));
    }
    return constraint.isSingle() && composing.stream().anyMatch(ConstraintViolation::isDecided)
        ? List.of(new ConstraintViolation(constraint, true))
        : List.copyOf(composing);
  }

  private static List<ConstraintViolation> ofBuiltIn(
      Constraint constraint, @Nullable Object value) {
    try {
      return BuiltInConstraints.accepts(constraint, value)
          ? List.of()
          : List.of(new ConstraintViolation(constraint, true));
    } catch (MatchLimitException e) {
      return List.of(new ConstraintViolation(constraint, false));
    }
  }
}
