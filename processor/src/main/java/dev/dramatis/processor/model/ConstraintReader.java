package dev.dramatis.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the Jakarta Validation constraints that stand on a record's field or on a type argument.
 */
final class ConstraintReader {

  private static final String BUILT_IN = "jakarta.validation.constraints.";
  private static final String CONSTRAINT = "jakarta.validation.Constraint";
  private static final String SINGLE = "jakarta.validation.ReportAsSingleViolation";
  private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

  List<Constraint> read(AnnotatedConstruct annotated) {
    return read(annotated, new HashSet<>());
  }

  private List<Constraint> read(AnnotatedConstruct annotated, Set<String> open) {
    List<Constraint> constraints = new ArrayList<>();
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      for (AnnotationMirror single : unwrapped(mirror)) {
        String name = nameOf(single);
        if (isConstraint(single) && open.add(name)) {
          Constraint constraint = constraint(single, open);
          if (isInDefaultGroup(constraint)) {
            constraints.add(constraint);
          }
          open.remove(name);
        }
      }
    }
    return constraints;
  }

  private Constraint constraint(AnnotationMirror mirror, Set<String> open) {
    TypeElement type = WrittenAnnotation.typeOf(mirror);
    boolean isBuiltIn = nameOf(mirror).startsWith(BUILT_IN);
    return new Constraint(
        type.getSimpleName().toString(),
        isBuiltIn,
        attributes(mirror),
        isBuiltIn ? List.of() : read(type, open),
        type.getAnnotationMirrors().stream().anyMatch(meta -> isOf(meta, SINGLE)));
  }

  /** The constraints in the container of a repeated one, else the annotation itself. */
  private static List<AnnotationMirror> unwrapped(AnnotationMirror mirror) {
    List<AnnotationMirror> inside = new ArrayList<>();
    for (AnnotationValue item :
        WrittenAnnotation.items(
            mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null))) {
      if (item.getValue() instanceof AnnotationMirror nested && isConstraint(nested)) {
        inside.add(nested);
      }
    }
    return inside.isEmpty() ? List.of(mirror) : inside;
  }

  private static boolean isConstraint(AnnotationMirror mirror) {
    return WrittenAnnotation.typeOf(mirror).getAnnotationMirrors().stream()
        .anyMatch(meta -> isOf(meta, CONSTRAINT));
  }

  private static boolean isInDefaultGroup(Constraint constraint) {
    List<?> groups = (List<?>) constraint.attributes().getOrDefault("groups", List.of());
    return groups.isEmpty() || groups.contains(DEFAULT_GROUP);
  }

  private static Map<String, Object> attributes(AnnotationMirror mirror) {
    Map<String, Object> attributes = new HashMap<>();
    for (ExecutableElement method :
        ElementFilter.methodsIn(WrittenAnnotation.typeOf(mirror).getEnclosedElements())) {
      AnnotationValue value = mirror.getElementValues().get(method);
      value = value == null ? method.getDefaultValue() : value;
      if (value != null) {
        attributes.put(method.getSimpleName().toString(), plain(value.getValue()));
      }
    }
    return attributes;
  }

  private static Object plain(Object value) {
    if (value instanceof List<?> items) {
      return items.stream().map(item -> plain(((AnnotationValue) item).getValue())).toList();
    }
    if (value instanceof VariableElement constant) {
      return constant.getSimpleName().toString();
    }
    return value instanceof TypeMirror type ? qualifiedName(type) : value;
  }

  private static String qualifiedName(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : "";
  }

  private static boolean isOf(AnnotationMirror mirror, String annotation) {
    return nameOf(mirror).equals(annotation);
  }

  private static String nameOf(AnnotationMirror mirror) {
    return WrittenAnnotation.typeOf(mirror).getQualifiedName().toString();
  }
}
