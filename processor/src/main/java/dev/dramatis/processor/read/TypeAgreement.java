package dev.dramatis.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Whether a value of an annotation is of its element's type: a broken source has others, which ECJ
 * passes on.
 */
final class TypeAgreement {

  /** What a compiler puts in place of a value that it could not resolve. */
  private static final String UNRESOLVED = "<error>";

  private TypeAgreement() {}

  static boolean isUnresolved(AnnotationValue value) {
    return UNRESOLVED.equals(value.getValue())
        || (value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.ERROR);
  }

  static boolean fits(TypeMirror type, AnnotationValue value) {
    if (type instanceof ArrayType array) {
      return value.getValue() instanceof List<?>
          && WrittenAnnotation.items(value).stream()
              .allMatch(item -> fits(array.getComponentType(), item));
    }
    return !isUnresolved(value) && typeOf(value.getValue()).equals(name(type));
  }

  private static String typeOf(Object value) {
    if (value instanceof VariableElement constant) {
      return name(constant.asType());
    }
    if (value instanceof AnnotationMirror nested) {
      return name(nested.getAnnotationType());
    }
    return value instanceof TypeMirror ? "java.lang.Class" : value.getClass().getName();
  }

  private static String name(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return ((TypeElement) declared.asElement()).getQualifiedName().toString();
    }
    return type.getKind().isPrimitive() ? ShapeReader.scalar(type.getKind()).getName() : "";
  }
}
