package dev.dramatis.processor.constraint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides, as Hibernate Validator does at run time, whether a constant satisfies a constraint.
 *
 * <p>What only a validator at run time can decide counts as satisfied.
 */
public final class ConstraintEvaluator {

  private ConstraintEvaluator() {}

  /**
   * The constraints that a value violates: this one, or what it is composed of.
   *
   * @param value a text, number, boolean or list; anything else for what can only be missing
   */
  public static List<Constraint> violated(Constraint constraint, @Nullable Object value) {
    if (constraint.isBuiltIn()) {
      return isSatisfied(constraint, value) ? List.of() : List.of(constraint);
    }
    List<Constraint> inside =
        constraint.composing().stream()
            .flatMap(composing -> violated(composing, value).stream())
            .distinct()
            .toList();
    return constraint.isSingle() && !inside.isEmpty() ? List.of(constraint) : inside;
  }

  private static boolean isSatisfied(Constraint constraint, @Nullable Object value) {
    Rule rule = Rules.of(constraint).orElseThrow();
    return value == null ? rule.acceptsNull() : rule.accepts(constraint, value);
  }
}
