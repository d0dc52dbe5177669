package dev.dramatis.processor.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The annotation type of a constraint: its validators, and the faults of its definition. */
final class ConstraintDefinition {

  private static final String CONSTRAINT = "jakarta.validation.Constraint";
  private static final String RETENTION = "java.lang.annotation.Retention";

  /** Hibernate Validator's own "or" and "none of"; the specification defines only "and". */
  private static final String COMPOSITION =
      "org.hibernate.validator.constraints.ConstraintComposition";

  private ConstraintDefinition() {}

  static boolean isConstraint(TypeElement type) {
    return ConstraintMirrors.find(type, CONSTRAINT).isPresent();
  }

  static boolean hasValidators(TypeElement type) {
    return ConstraintMirrors.find(type, CONSTRAINT)
        .map(constraint -> ConstraintMirrors.values(constraint).get("validatedBy"))
        .filter(validators -> !List.of().equals(validators))
        .isPresent();
  }

  static boolean isComposedOtherwise(TypeElement type) {
    return ConstraintMirrors.find(type, COMPOSITION)
        .map(composition -> ConstraintMirrors.values(composition).get("value"))
        .filter(how -> !how.equals("AND"))
        .isPresent();
  }

  /** Returns the reasons why a validator would reject the definition, as sentences. */
  static List<String> faults(TypeElement type) {
    List<String> faults = new ArrayList<>();
    Set<String> elements =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .map(element -> element.getSimpleName().toString())
            .collect(Collectors.toSet());
    for (String required : List.of("message", "groups", "payload")) {
      if (!elements.contains(required)) {
        faults.add(
            "the constraint @%s has no element %s, which Jakarta Validation requires; add it"
                .formatted(type.getSimpleName(), required));
      }
    }
    if (!isKeptAtRunTime(type)) {
      faults.add(
          "no validator sees the constraint @%s; give it @Retention(RUNTIME)"
              .formatted(type.getSimpleName()));
    }
    return faults;
  }

  private static boolean isKeptAtRunTime(TypeElement type) {
    return ConstraintMirrors.find(type, RETENTION)
        .map(retention -> ConstraintMirrors.values(retention).get("value"))
        .filter("RUNTIME"::equals)
        .isPresent();
  }
}
