package dev.dramatis.processor.read;

import java.util.List;
import java.util.Locale;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** A type as source text writes it with simple names; {@code toString()} differs by compiler. */
final class SpelledType {

  private SpelledType() {}

  static String of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard);
    }
    if (!(type instanceof DeclaredType declared)) {
      return type.getKind().toString().toLowerCase(Locale.ROOT);
    }
    String name = declared.asElement().getSimpleName().toString();
    List<String> arguments = declared.getTypeArguments().stream().map(SpelledType::of).toList();
    return arguments.isEmpty() ? name : name + "<" + String.join(", ", arguments) + ">";
  }

  private static String of(WildcardType wildcard) {
    if (wildcard.getExtendsBound() != null) {
      return "? extends " + of(wildcard.getExtendsBound());
    }
    return wildcard.getSuperBound() == null ? "?" : "? super " + of(wildcard.getSuperBound());
  }
}
