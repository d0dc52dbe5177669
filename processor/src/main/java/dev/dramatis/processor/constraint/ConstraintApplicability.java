package dev.dramatis.processor.constraint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of values that a constraint applies to. */
public final class ConstraintApplicability {

  private ConstraintApplicability() {}

  /**
   * Returns the faults of a constraint on a type, each as words that follow "has": {@code @Email,
   * which cannot apply to int}.
   *
   * @param typeName the type as the author wrote it
   */
  public static List<String> faults(Constraint constraint, ValueType type, String typeName) {
    if (constraint.isBuiltIn()) {
      return fault(constraint, type, typeName).stream()
          .map(fault -> "@%s, which %s".formatted(constraint.name(), fault))
          .toList();
    }
    return constraint.composing().stream()
        .flatMap(composing -> faults(composing, type, typeName).stream())
        .map(fault -> "@%s, and so %s".formatted(constraint.name(), fault))
        .distinct()
        .toList();
  }

  private static Optional<String> fault(Constraint constraint, ValueType type, String typeName) {
    Optional<Rule> rule =
        BuiltInConstraints.of(constraint).filter(found -> found.types().test(type));
    return rule.isEmpty()
        ? Optional.of("cannot apply to %s; remove it, or change the type".formatted(typeName))
        : rule.get()
            .definitionFault()
            .apply(constraint)
            .map("cannot hold as it is written: %s"::formatted);
  }

  /** Returns the names of the constraints that only a validator at run time can evaluate. */
  public static Stream<String> forRunTime(Constraint constraint) {
    Stream<String> composing =
        constraint.composing().stream().flatMap(ConstraintApplicability::forRunTime);
    return constraint.isForRunTime()
        ? Stream.concat(Stream.of(constraint.name()), composing)
        : composing;
  }
}
