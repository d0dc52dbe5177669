package dev.dramatis.processor.constraint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a constraint can be asked of values of a type at all. */
public final class ConstraintFit {

  private ConstraintFit() {}

  /**
   * What is wrong, each as words that follow "has": {@code @Email, which cannot apply to int}.
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
    Optional<Rule> rule = Rules.of(constraint).filter(found -> found.appliesTo(type));
    return rule.isEmpty()
        ? Optional.of("cannot apply to %s; remove it, or change the type".formatted(typeName))
        : rule.get().fault(constraint).map("cannot hold as it is written: %s"::formatted);
  }

  /** The names of those, in a constraint, that only a validator at run time can decide. */
  public static Stream<String> forRunTime(Constraint constraint) {
    Stream<String> inside = constraint.composing().stream().flatMap(ConstraintFit::forRunTime);
    return constraint.isForRunTime() ? Stream.concat(Stream.of(constraint.name()), inside) : inside;
  }
}
