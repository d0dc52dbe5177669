package dev.dramatis.processor.constraint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

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
    Object validators = value(type, CONSTRAINT, "validatedBy");
    return validators != null && !validators.equals(List.of());
  }

  static boolean isComposedOtherwise(TypeElement type) {
    Object how = value(type, COMPOSITION, "value");
    return how != null && !how.equals("AND");
  }

  /** Returns an element of one of the type's annotations; null where it has none of them. */
  private static @Nullable Object value(TypeElement type, String annotation, String element) {
    Optional<AnnotationMirror> found = ConstraintMirrors.find(type, annotation);
    return found.isPresent() ? ConstraintMirrors.values(found.get()).get(element) : null;
  }

  /** Returns the reasons why a validator would reject the definition, as sentences. */
  static List<String> faults(TypeElement type) {
    List<String> faults = new ArrayList<>();
    Set<String> elements = new HashSet<>();
    for (ExecutableElement element : ElementFilter.methodsIn(type.getEnclosedElements())) {
      elements.add(element.getSimpleName().toString());
    }
    for (String required : List.of("message", "groups", "payload")) {
      if (!elements.contains(required)) {
        faults.add(
            "the constraint @%s has no element %s, which Jakarta Validation requires; add it"
                .formatted(type.getSimpleName(), required));
      }
    }
    if (!"RUNTIME".equals(value(type, RETENTION, "value"))) {
      faults.add(
          "no validator sees the constraint @%s; give it @Retention(RUNTIME)"
              .formatted(type.getSimpleName()));
    }
    return faults;
  }
}
