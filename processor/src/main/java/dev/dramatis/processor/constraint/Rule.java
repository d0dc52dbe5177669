package dev.dramatis.processor.constraint;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A built-in constraint's own validator, for constants.
 *
 * @param types the types that the constraint applies to
 * @param isNullValid whether null satisfies the constraint
 * @param definitionFault finds a contradiction among the constraint's attributes, as the end of a
 *     sentence
 * @param values the values, of the types that the constraint applies to, that satisfy it
 */
record Rule(
    Predicate<ValueType> types,
    boolean isNullValid,
    Function<Constraint, Optional<String>> definitionFault,
    BiPredicate<Constraint, Object> values) {

  /** Returns a rule for values of these types and for null. */
  static Rule of(Predicate<ValueType> types, BiPredicate<Constraint, Object> values) {
    return new Rule(types, true, constraint -> Optional.empty(), values);
  }

  Rule withoutNull() {
    return new Rule(types, false, definitionFault, values);
  }

  Rule withFault(Function<Constraint, Optional<String>> fault) {
    return new Rule(types, isNullValid, fault, values);
  }
}
