package dev.dramatis.processor.constraint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Annotations as plain names and values, and the constraints among them. */
final class ConstraintMirrors {

  private ConstraintMirrors() {}

  /**
   * Returns the annotation itself if it is a constraint, and the constraints inside it if it is the
   * container of a repeated one.
   */
  static List<AnnotationMirror> in(AnnotationMirror mirror) {
    if (ConstraintDefinition.isConstraint(typeOf(mirror))) {
      return List.of(mirror);
    }
    List<AnnotationMirror> inside = new ArrayList<>();
    if (values(mirror).get("value") instanceof List<?> items) {
      for (Object item : items) {
        if (item instanceof AnnotationMirror nested
            && ConstraintDefinition.isConstraint(typeOf(nested))) {
          inside.add(nested);
        }
      }
    }
    return inside;
  }

  static TypeElement typeOf(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  static String nameOf(AnnotationMirror mirror) {
    return typeOf(mirror).getQualifiedName().toString();
  }

  static Optional<AnnotationMirror> find(AnnotatedConstruct annotated, String annotation) {
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      if (nameOf(mirror).equals(annotation)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the values of an annotation with its defaults: lists for arrays, nested annotations
   * unchanged, the names of enum constants and classes.
   */
  static Map<String, Object> values(AnnotationMirror mirror) {
    Map<String, Object> values = new HashMap<>();
    for (ExecutableElement element :
        ElementFilter.methodsIn(typeOf(mirror).getEnclosedElements())) {
      AnnotationValue value = mirror.getElementValues().get(element);
      value = value == null ? element.getDefaultValue() : value;
      if (value != null) {
        values.put(element.getSimpleName().toString(), plain(value.getValue()));
      }
    }
    return values;
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
}
