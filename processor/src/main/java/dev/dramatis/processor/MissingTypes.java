package dev.dramatis.processor;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Looks for types that the compiler does not find and whose lack would go unnoticed: an annotation
 * that may be a trait, and a superclass. Where that comes in a later round, ECJ loses what was
 * generated before.
 */
final class MissingTypes {

  private final Types types;

  MissingTypes(Types types) {
    this.types = types;
  }

  /** Whether a class is annotated with, or inherits from, what is not there. */
  boolean isIn(TypeElement type) {
    return type.getAnnotationMirrors().stream()
            .anyMatch(mirror -> mirror.getAnnotationType().getKind() == TypeKind.ERROR)
        || isAbove(type.asType());
  }

  private boolean isAbove(TypeMirror type) {
    return types.directSupertypes(type).stream()
        .anyMatch(supertype -> supertype.getKind() == TypeKind.ERROR || isAbove(supertype));
  }
}
