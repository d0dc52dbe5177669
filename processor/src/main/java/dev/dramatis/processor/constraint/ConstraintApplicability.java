package dev.dramatis.processor.constraint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    Set<String> faults = new LinkedHashSet<>();
    if (constraint.isBuiltIn()) {
      String fault = fault(constraint, type, typeName);
      if (fault != null) {
        faults.add("@%s, which %s".formatted(constraint.name(), fault));
      }
    } else {
      for (Constraint composing : constraint.composing()) {
        for (String fault : faults(composing, type, typeName)) {
          faults.add("@%s, and so %s".formatted(constraint.name(), fault));
        }
      }
    }
    return List.copyOf(faults);
  }

  private static @Nullable String fault(Constraint constraint, ValueType type, String typeName) {
    if (!BuiltInConstraints.canApply(constraint, type)) {
      return "cannot apply to %s; remove it, or change the type".formatted(typeName);
    }
    Optional<String> fault = BuiltInConstraints.definitionFault(constraint);
    return fault.isPresent() ? "cannot hold as it is written: " + fault.get() : null;
  }

  /** Returns the names of the constraints that only a validator at run time can evaluate. */
  public static List<String> forRunTime(Constraint constraint) {
    List<String> names = new ArrayList<>();
    if (constraint.isForRunTime()) {
      names.add(constraint.name());
    }
    for (Constraint composing : constraint.composing()) {
      names.addAll(forRunTime(composing));
    }
    return names;
  }
}
