package dev.dramatis.processor.constraint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * Reads the Jakarta Validation constraints of the default group on a record's field or on a type
 * argument, as Hibernate Validator does: a repeated one from its container, a composed one with its
 * composing constraints.
 */
public final class ConstraintReader {

  private static final String BUILT_IN = "jakarta.validation.constraints.";
  private static final String SINGLE = "jakarta.validation.ReportAsSingleViolation";
  private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

  private final Consumer<String> broken;

  /**
   * @param broken receives each fault of a constraint's definition, as a sentence
   */
  public ConstraintReader(Consumer<String> broken) {
    this.broken = broken;
  }

  public List<Constraint> read(AnnotatedConstruct annotated) {
    List<Constraint> constraints = new ArrayList<>();
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      for (AnnotationMirror single : ConstraintMirrors.in(mirror)) {
        Map<String, Object> attributes = ConstraintMirrors.values(single);
        if (isInDefaultGroup(attributes)) {
          constraints.add(constraint(ConstraintMirrors.typeOf(single), attributes, Set.of()));
        }
      }
    }
    return constraints;
  }

  /** A group that extends the default one is another group. */
  private static boolean isInDefaultGroup(Map<String, Object> attributes) {
    List<?> groups = (List<?>) attributes.getOrDefault("groups", List.of());
    return groups.isEmpty() || groups.contains(DEFAULT_GROUP);
  }

  private Constraint constraint(
      TypeElement type, Map<String, Object> attributes, Set<String> around) {
    String name = type.getQualifiedName().toString();
    boolean isBuiltIn = name.startsWith(BUILT_IN);
    if (!isBuiltIn) {
      ConstraintDefinition.faults(type).forEach(broken);
    }
    List<Constraint> composing =
        isBuiltIn || ConstraintDefinition.isComposedOtherwise(type)
            ? List.of()
            : composing(type, attributes, around);
    return new Constraint(
        type.getSimpleName().toString(),
        isBuiltIn,
        !isBuiltIn && (composing.isEmpty() || ConstraintDefinition.hasValidators(type)),
        attributes,
        composing,
        ConstraintMirrors.find(type, SINGLE).isPresent());
  }

  /** Returns the composing constraints. The groups of the composed one apply to them. */
  private List<Constraint> composing(
      TypeElement type, Map<String, Object> attributes, Set<String> around) {
    Set<String> inside = new HashSet<>(around);
    if (!inside.add(type.getQualifiedName().toString())) {
      broken.accept("@%s is composed of itself".formatted(type.getSimpleName()));
      return List.of();
    }
    Overrides overrides = new Overrides(type, attributes, broken);
    List<Constraint> composing = new ArrayList<>();
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      boolean isAlone = ConstraintDefinition.isConstraint(ConstraintMirrors.typeOf(mirror));
      List<AnnotationMirror> parts = ConstraintMirrors.in(mirror);
      for (int i = 0; i < parts.size(); i++) {
        AnnotationMirror part = parts.get(i);
        int index = isAlone ? Overrides.NOT_REPEATED : i;
        composing.add(
            constraint(ConstraintMirrors.typeOf(part), overrides.appliedTo(part, index), inside));
      }
    }
    return composing;
  }
}
