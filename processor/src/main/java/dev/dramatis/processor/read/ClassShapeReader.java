package dev.dramatis.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.ClassShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what decides whether generated code can create an instance of a class. */
final class ClassShapeReader {

  private final Elements elements;
  private final Types types;

  ClassShapeReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  ClassShape read(TypeElement type) {
    Optional<ExecutableElement> constructor = constructor(type);
    return new ClassShape(
        ClassName.get(type),
        elements.getBinaryName(type).toString(),
        SourcePosition.of(type),
        notAClass(type.getKind()),
        type.getModifiers().contains(Modifier.ABSTRACT),
        isInner(type),
        isPrivate(type),
        type.getModifiers().contains(Modifier.PRIVATE),
        type.getTypeParameters().size(),
        constructor.isPresent(),
        isKotlinObject(type),
        constructor.isPresent() ? checkedExceptions(constructor.get()) : List.of());
  }

  private static Optional<ExecutableElement> constructor(TypeElement type) {
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (constructor.getParameters().isEmpty()
          && !constructor.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(constructor);
      }
    }
    return Optional.empty();
  }

  private static String notAClass(ElementKind kind) {
    return switch (kind) {
      case CLASS, RECORD -> "";
      case ANNOTATION_TYPE -> "an annotation";
      case ENUM, INTERFACE -> "an " + kind.name().toLowerCase(Locale.ROOT);
      default -> "a " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private static boolean isInner(TypeElement type) {
    for (Element e = type; e instanceof TypeElement nested; e = e.getEnclosingElement()) {
      if (nested.getNestingKind() == NestingKind.MEMBER
          && !nested.getModifiers().contains(Modifier.STATIC)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrivate(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKotlinObject(TypeElement type) {
    return WrittenAnnotation.isOn(type, "kotlin.Metadata")
        && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().contentEquals("INSTANCE"))
            .anyMatch(field -> types.isSameType(field.asType(), type.asType()));
  }

  private List<String> checkedExceptions(ExecutableElement constructor) {
    List<String> names = new ArrayList<>();
    for (TypeMirror thrown : constructor.getThrownTypes()) {
      if (thrown.getKind() != TypeKind.ERROR
          && !isA(thrown, "java.lang.RuntimeException")
          && !isA(thrown, "java.lang.Error")) {
        names.add(simpleName(thrown));
      }
    }
    return names;
  }

  private boolean isA(TypeMirror thrown, String className) {
    return types.isSubtype(thrown, elements.getTypeElement(className).asType());
  }

  private static String simpleName(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.asElement().getSimpleName().toString()
        : type.toString();
  }
}
