package dev.dramatis.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Looks for types that the compiler does not find. In place of one it shows an empty class, which
 * says nothing of the real one.
 */
final class MissingTypes {

  private MissingTypes() {}

  /** Returns whether any class is annotated with, or inherits from, a type that is not there. */
  static boolean isInAny(List<TypeElement> types) {
    for (TypeElement type : types) {
      if (isOn(type) || above(type).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOn(TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().getKind() == TypeKind.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** Finds the first missing type that a class inherits from. */
  static Optional<String> above(TypeElement type) {
    Optional<String> missing = inOrAbove(type.getSuperclass());
    for (TypeMirror supertype : type.getInterfaces()) {
      missing = missing.isPresent() ? missing : inOrAbove(supertype);
    }
    return missing;
  }

  private static Optional<String> inOrAbove(TypeMirror supertype) {
    Optional<String> missing = in(supertype);
    return missing.isEmpty()
            && supertype instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement type
        ? above(type)
        : missing;
  }

  /** Finds the first missing type that a type is made of: itself, its items, its arguments. */
  static Optional<String> in(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return Optional.of(SpelledType.of(type));
    }
    if (type instanceof ArrayType array) {
      return in(array.getComponentType());
    }
    Optional<String> missing = Optional.empty();
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        missing = missing.isPresent() ? missing : in(argument);
      }
    }
    return missing;
  }
}
