package dev.dramatis.processor.read;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Says of a type that no tool takes which one to use, as the end of a sentence. */
final class ToolTypeFixes {

  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("byte", "int"),
          Map.entry("short", "int"),
          Map.entry("char", "String"),
          Map.entry("float", "double"),
          Map.entry("java.lang.Byte", "int"),
          Map.entry("java.lang.Short", "int"),
          Map.entry("java.lang.Character", "String"),
          Map.entry("java.lang.CharSequence", "String"),
          Map.entry("java.lang.Float", "double"),
          Map.entry("java.lang.Number", "double"),
          Map.entry("java.math.BigInteger", "BigDecimal"),
          Map.entry("java.util.OptionalInt", "Optional<Integer>"),
          Map.entry("java.util.OptionalLong", "Optional<Long>"),
          Map.entry("java.util.OptionalDouble", "Optional<Double>"),
          Map.entry("java.util.List", "a type argument, such as List<String>"),
          Map.entry("java.util.Date", "LocalDate"),
          Map.entry("java.time.LocalDateTime", "a LocalDate and a LocalTime"),
          Map.entry("java.time.ZonedDateTime", "a LocalDate and a LocalTime"),
          Map.entry("java.time.Instant", "a LocalDate and a LocalTime"),
          Map.entry("java.time.Duration", "int, with the unit in its name"),
          Map.entry("java.util.Map", "a List of records"),
          Map.entry("java.net.URI", "String"),
          Map.entry("java.util.UUID", "String"),
          Map.entry("java.lang.Object", "String, or a record"));

  private final Elements elements;
  private final Types types;

  ToolTypeFixes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns what is wrong with a type, and the one to use. */
  String fault(TypeMirror type) {
    String spelled = spelled(type);
    return instead(type)
        .map(other -> "is %s; use %s".formatted(spelled, other))
        .orElseGet(
            () ->
                "is %s, which no LLM can write; use a record, or add @FromHost if the host gives it"
                    .formatted(spelled));
  }

  private Optional<String> instead(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Optional.of("List<%s>".formatted(boxed(array.getComponentType())));
    }
    if (type.getKind().isPrimitive()) {
      return Optional.ofNullable(INSTEAD.get(SpelledType.of(type)));
    }
    if (type instanceof WildcardType wildcard) {
      TypeMirror bound = wildcard.getExtendsBound();
      return Optional.of(bound == null ? "String, or a record" : spelled(bound));
    }
    if (!(type instanceof DeclaredType declared)) {
      return Optional.of("String, or a record");
    }
    return ofDeclared(declared);
  }

  private Optional<String> ofDeclared(DeclaredType type) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    if (name.equals(ToolTypeReader.OPTIONAL)) {
      return Optional.of(
          type.getTypeArguments().isEmpty()
              ? "a type argument, such as Optional<String>"
              : "%s, because only the outermost value can be left out"
                  .formatted(spelled(type.getTypeArguments().get(0))));
    }
    return Optional.ofNullable(INSTEAD.get(name))
        .or(
            () ->
                isA(type, "java.util.Map")
                    ? Optional.ofNullable(INSTEAD.get("java.util.Map"))
                    : isA(type, "java.lang.Iterable") ? Optional.of(list(type)) : Optional.empty());
  }

  private static String list(DeclaredType type) {
    return "List<%s>"
        .formatted(
            type.getTypeArguments().size() == 1
                ? spelled(type.getTypeArguments().get(0))
                : "String");
  }

  private boolean isA(DeclaredType type, String name) {
    TypeElement above = elements.getTypeElement(name);
    return above != null && types.isSubtype(types.erasure(type), types.erasure(above.asType()));
  }

  private String boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? types.boxedClass(types.getPrimitiveType(type.getKind())).getSimpleName().toString()
        : spelled(type);
  }

  /** Returns what is wrong with a boxed type, which looks as if it could be null. */
  String ofBox(TypeMirror primitive, TypeMirror boxed) {
    return "is %1$s; use %2$s, or Optional<%1$s> if it can be left out"
        .formatted(SpelledType.of(boxed), SpelledType.of(primitive));
  }

  /** Spells also a type parameter, by its name. */
  static String spelled(TypeMirror type) {
    return type instanceof TypeVariable variable && type.getKind() == TypeKind.TYPEVAR
        ? variable.asElement().getSimpleName().toString()
        : SpelledType.of(type);
  }
}
