package dev.dramatis.processor.read;

import com.palantir.javapoet.ClassName;
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
    TypeMirror single = element instanceof ArrayType array ? array.getComponentType() : element;
    return declaration(single).filter(type -> type.getKind() == ElementKind.ANNOTATION_TYPE);
  }

  /** The enum that an element, or each item of its array, has a constant of. */
  static Optional<TypeElement> enumType(TypeMirror element) {
    TypeMirror single = element instanceof ArrayType array ? array.getComponentType() : element;
    return declaration(single).filter(type -> type.getKind() == ElementKind.ENUM);
  }

  private static Optional<TypeElement> declaration(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement found
        ? Optional.of(found)
        : Optional.empty();
  }

  /** Returns what a nested annotation is as a kind. */
  KindReading kindOf(TypeElement nested) {
    return kinds.read(nested);
  }

  /** How an element's type and that of its component could agree. */
  static String fix(TypeMirror element) {
    TypeMirror single = element instanceof ArrayType array ? array.getComponentType() : element;
    if (declaration(single)
        .filter(type -> type.getQualifiedName().contentEquals(CLASS))
        .isPresent()) {
      return "no record of a kind can hold a class; name it in a text, or make it an enum";
    }
    return element instanceof ArrayType
        ? "an array binds to a List of what it holds"
        : "make them agree";
  }

  /** The shape; null where the types do not agree. */
  @Nullable Shape shape(TypeMirror element, TypeMirror component) {
    if (element instanceof ArrayType array) {
      Shape item = isList(component) ? itemShape(array, component) : null;
      return item == null ? null : new Shape.OfItems(item);
    }
    if (element instanceof PrimitiveType primitive) {
      return number(primitive, component);
    }
    return declaration(element).map(type -> shape(type, element, component)).orElse(null);
  }

  private @Nullable Shape itemShape(ArrayType array, TypeMirror list) {
    return itemType(list).map(item -> shape(array.getComponentType(), item)).orElse(null);
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
    Optional<ClassName> record = declaration(component).map(ClassName::get);
    return kindOf(type)
        .kind()
        .filter(kind -> record.equals(Optional.of(kind.record())))
        .map(Shape.OfRecord::new)
        .orElse(null);
  }

  private static boolean isList(TypeMirror component) {
    return declaration(component)
        .filter(type -> type.getQualifiedName().contentEquals(LIST))
        .isPresent();
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
