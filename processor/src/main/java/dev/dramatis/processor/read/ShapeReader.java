package dev.dramatis.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.model.Kind;
import dev.dramatis.processor.model.Kind.Shape;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds how the type of an annotation element becomes the type of a record component. */
final class ShapeReader {

  private static final String LIST = "java.util.List";
  private static final String CLASS = "java.lang.Class";

  private final Types types;
  private final KindReader kinds;

  /**
   * @param kinds the kinds of nested annotations
   */
  ShapeReader(Types types, KindReader kinds) {
    this.types = types;
    this.kinds = kinds;
  }

  /** The type of a list's items; empty for what is no list of something. */
  static Optional<TypeMirror> itemType(TypeMirror type) {
    return type instanceof DeclaredType list && list.getTypeArguments().size() == 1
        ? Optional.of(list.getTypeArguments().get(0))
        : Optional.empty();
  }

  /** The annotation that an element, or each item of its array, has as its value. */
  static Optional<TypeElement> nestedAnnotation(TypeMirror element) {
    return single(element, ElementKind.ANNOTATION_TYPE);
  }

  /** The enum that an element, or each item of its array, has a constant of. */
  static Optional<TypeElement> enumType(TypeMirror element) {
    return single(element, ElementKind.ENUM);
  }

  private static Optional<TypeElement> single(TypeMirror element, ElementKind kind) {
    TypeElement type = single(element);
    return type != null && type.getKind() == kind ? Optional.of(type) : Optional.empty();
  }

  private static @Nullable TypeElement single(TypeMirror element) {
    return declaration(element instanceof ArrayType array ? array.getComponentType() : element);
  }

  private static @Nullable TypeElement declaration(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement found
        ? found
        : null;
  }

  private static boolean isNamed(@Nullable TypeElement type, String name) {
    return type != null && type.getQualifiedName().contentEquals(name);
  }

  /** Returns what a nested annotation is as a kind. */
  KindReading kindOf(TypeElement nested) {
    return kinds.read(nested);
  }

  /** How an element's type and that of its component could agree. */
  static String fix(TypeMirror element) {
    if (isNamed(single(element), CLASS)) {
      return "no record of a kind can hold a class; name it in a text, or make it an enum";
    }
    return element instanceof ArrayType
        ? "an array binds to a List of what it holds"
        : "make them agree";
  }

  /** The shape; null where the types do not agree. */
  @Nullable Shape shape(TypeMirror element, TypeMirror component) {
    if (element instanceof ArrayType array) {
      Shape item = isNamed(declaration(component), LIST) ? itemShape(array, component) : null;
      return item == null ? null : new Shape.OfItems(item);
    }
    if (element instanceof PrimitiveType primitive) {
      return number(primitive, component);
    }
    TypeElement type = declaration(element);
    return type == null ? null : shape(type, element, component);
  }

  private @Nullable Shape itemShape(ArrayType array, TypeMirror list) {
    Optional<TypeMirror> item = itemType(list);
    return item.isPresent() ? shape(array.getComponentType(), item.get()) : null;
  }

  private @Nullable Shape number(PrimitiveType primitive, TypeMirror component) {
    TypeMirror boxed = types.boxedClass(primitive).asType();
    return types.isSameType(primitive, component) || types.isSameType(boxed, component)
        ? new Shape.OfScalar(scalar(primitive.getKind()))
        : null;
  }

  private @Nullable Shape shape(TypeElement type, TypeMirror element, TypeMirror component) {
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return nested(type, component);
    }
    if (!types.isSameType(element, component)) {
      return null;
    }
    if (type.getKind() == ElementKind.ENUM) {
      return new Shape.OfEnum(ClassName.get(type));
    }
    return type.getQualifiedName().contentEquals("java.lang.String")
        ? new Shape.OfScalar(String.class)
        : null;
  }

  private @Nullable Shape nested(TypeElement type, TypeMirror component) {
    TypeElement record = declaration(component);
    Kind kind = kindOf(type).kind().orElse(null);
    return record != null && kind != null && kind.record().equals(ClassName.get(record))
        ? new Shape.OfRecord(kind)
        : null;
  }

  static Class<?> scalar(TypeKind kind) {
    return switch (kind) {
      case BOOLEAN -> Boolean.class;
      case BYTE -> Byte.class;
      case SHORT -> Short.class;
      case INT -> Integer.class;
      case LONG -> Long.class;
      case CHAR -> Character.class;
      case FLOAT -> Float.class;
      case DOUBLE -> Double.class;
      default -> throw new IllegalArgumentException(kind.toString());
    };
  }
}
