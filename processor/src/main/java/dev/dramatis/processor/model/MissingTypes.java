package dev.dramatis.processor.model;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Looks for types that the compiler does not find. In place of one it shows an empty class, which
 * says nothing of the real one.
 */
public final class MissingTypes {

  private final Types types;

  public MissingTypes(Types types) {
    this.types = types;
  }

  /** Returns whether a class is annotated with, or inherits from, a type that is not there. */
  public boolean isIn(TypeElement type) {
    return type.getAnnotationMirrors().stream()
            .anyMatch(mirror -> mirror.getAnnotationType().getKind() == TypeKind.ERROR)
        || above(type.asType()).isPresent();
  }

  /** Finds the first missing type that a type inherits from. */
  Optional<String> above(TypeMirror type) {
    return types.directSupertypes(type).stream()
        .flatMap(supertype -> in(supertype).or(() -> above(supertype)).stream())
        .findFirst();
  }

  /** Finds the first missing type that a type is made of: itself, its items, its arguments. */
  static Optional<String> in(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return Optional.of(SpelledType.of(type));
    }
    if (type instanceof ArrayType array) {
      return in(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        ? declared.getTypeArguments().stream()
            .flatMap(argument -> in(argument).stream())
            .findFirst()
        : Optional.empty();
  }
}
