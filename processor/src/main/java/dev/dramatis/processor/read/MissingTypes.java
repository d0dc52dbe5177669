package dev.dramatis.processor.read;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Looks for types that the compiler does not find. In place of one it shows an empty class, which
 * says nothing of the real one.
 */
public final class MissingTypes {

  private MissingTypes() {}

  /** Returns whether a class is annotated with, or inherits from, a type that is not there. */
  public static boolean isIn(TypeElement type) {
    return type.getAnnotationMirrors().stream()
            .anyMatch(mirror -> mirror.getAnnotationType().getKind() == TypeKind.ERROR)
        || above(type).isPresent();
  }

  /** Finds the first missing type that a class inherits from. */
  static Optional<String> above(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .flatMap(supertype -> in(supertype).or(() -> above(supertype)).stream())
        .findFirst();
  }

  private static Optional<String> above(TypeMirror supertype) {
    return supertype instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement type
        ? above(type)
        : Optional.empty();
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
