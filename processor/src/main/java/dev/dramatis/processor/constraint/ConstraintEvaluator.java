package dev.dramatis.processor.constraint;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides, as Hibernate Validator does at run time, whether a constant satisfies a constraint.
 *
 * <p>What only a validator at run time can decide counts as satisfied.
 */
public final class ConstraintEvaluator {

  private ConstraintEvaluator() {}

  /**
   * What a constraint has against a value, or the constraints that it is composed of have.
   *
   * @param value a text, number, boolean or list; anything else for what can only be missing
   */
  public static List<Objection> objections(Constraint constraint, @Nullable Object value) {
    if (constraint.isBuiltIn()) {
      return objection(constraint, value).stream().toList();
    }
    List<Objection> inside =
        constraint.composing().stream()
            .flatMap(composing -> objections(composing, value).stream())
            .distinct()
            .toList();
    return constraint.isSingle() && inside.stream().anyMatch(Objection::isDecided)
        ? List.of(new Objection(constraint, true))
        : inside;
  }

  private static Optional<Objection> objection(Constraint constraint, @Nullable Object value) {
    try {
      return isSatisfied(constraint, value)
          ? Optional.empty()
          : Optional.of(new Objection(constraint, true));
    } catch (UndecidedException e) {
      return Optional.of(new Objection(constraint, false));
    }
  }

  private static boolean isSatisfied(Constraint constraint, @Nullable Object value) {
    Rule rule = Rules.of(constraint).orElseThrow();
    return value == null ? rule.acceptsNull() : rule.accepts(constraint, value);
  }
}
