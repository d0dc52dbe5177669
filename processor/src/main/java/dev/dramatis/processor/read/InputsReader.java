package dev.dramatis.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dramatis.annotation.Lines;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.InputsType;
import dev.dramatis.processor.model.InputsType.Input;
import dev.dramatis.prompt.PromptInputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the type whose values fill the texts of a character. */
final class InputsReader {

  private static final Set<String> TEXTS =
      Set.of(
          "java.lang.String",
          "java.lang.CharSequence",
          "java.lang.Character",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long");

  private static final Set<String> METHODS_OF_EVERY_CLASS =
      Set.of("getClass", "hashCode", "toString");

  private final Elements elements;
  private final Types types;
  private final Visibility visibility;

  InputsReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.visibility = new Visibility(elements);
  }

  /**
   * Returns what fills the texts of a character: the type of host object that its template names,
   * else the record of {@link PromptInputs}; empty if there is neither.
   */
  Optional<InputsType> read(TypeElement type) {
    Optional<DeclaredType> given = inputsOf(type.asType());
    Optional<WrittenAnnotation> template =
        WrittenAnnotation.find(type, TemplatePrompt.class.getCanonicalName());
    if (template.isPresent() && template.get().isWritten("inputs")) {
      return Optional.of(ofHost(template.get(), type, given.isPresent()));
    }
    return given.isPresent() ? Optional.of(ofClass(given.get(), type)) : Optional.empty();
  }

  private Optional<DeclaredType> inputsOf(TypeMirror type) {
    for (TypeMirror supertype : types.directSupertypes(type)) {
      if (supertype instanceof DeclaredType declared && supertype.getKind() != TypeKind.ERROR) {
        if (nameOf(declared).equals(PromptInputs.class.getCanonicalName())) {
          return Optional.of(declared);
        }
        Optional<DeclaredType> found = inputsOf(declared);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private InputsType ofClass(DeclaredType promptInputs, TypeElement type) {
    SourcePosition place = SourcePosition.of(type);
    if (promptInputs.getTypeArguments().size() != 1
        || !(promptInputs.getTypeArguments().get(0) instanceof DeclaredType inputs)
        || !(inputs.asElement() instanceof TypeElement record)
        || record.getKind() != ElementKind.RECORD) {
      return InputsType.faulty("", "PromptInputs names no record", place);
    }
    if (!visibility.isVisible(record, type)) {
      return InputsType.faulty(spelled(record), invisible(record), place);
    }
    List<Input> components = new ArrayList<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      boolean hasLines = WrittenAnnotation.isOn(component, Lines.class);
      components.add(input(component.getAccessor(), inputs, hasLines, placeOf(component, record)));
    }
    return inputs(record, false, components, place);
  }

  /** Javac 17 places no component, but its field. */
  private static SourcePosition placeOf(RecordComponentElement component, TypeElement record) {
    return RecordShape.field(record, component)
        .map(SourcePosition::of)
        .orElseGet(() -> SourcePosition.of(record));
  }

  private InputsType ofHost(WrittenAnnotation template, TypeElement type, boolean isSecond) {
    SourcePosition place = template.placeOf("inputs");
    Optional<DeclaredType> named = template.as(DeclaredType.class, "inputs");
    if (isSecond) {
      return InputsType.second(place);
    }
    AnnotationValue written = template.value("inputs");
    if (written != null && TypeAgreement.isUnresolved(written)) {
      return InputsType.unresolved(place);
    }
    if (named.isEmpty() || !(named.get().asElement() instanceof TypeElement host)) {
      return InputsType.faulty("", "inputs names no class", place);
    }
    if (!visibility.isVisible(host, type)) {
      return InputsType.faulty(spelled(host), invisible(host), place);
    }
    DeclaredType whole = (DeclaredType) host.asType();
    List<Input> inputs = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(host))) {
      if (isGetter(method)) {
        inputs.add(input(method, whole, false, place));
      }
    }
    return inputs(host, true, inputs, place);
  }

  /** A method that gives a value. Methods of every class, such as {@code toString}, do not. */
  private static boolean isGetter(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID
        && method.getModifiers().contains(Modifier.PUBLIC)
        && !method.getModifiers().contains(Modifier.STATIC)
        && !METHODS_OF_EVERY_CLASS.contains(method.getSimpleName().toString());
  }

  private InputsType inputs(
      TypeElement type, boolean isOfHost, List<Input> inputs, SourcePosition place) {
    return new InputsType(
        ClassName.get(type),
        type.getTypeParameters().size(),
        spelled(type),
        isOfHost,
        false,
        "",
        List.copyOf(inputs),
        place);
  }

  private String invisible(TypeElement type) {
    return "the %s %s is not visible in its package"
        .formatted(type.getKind() == ElementKind.RECORD ? "record" : "type", spelled(type));
  }

  private Input input(
      ExecutableElement accessor, DeclaredType owner, boolean hasLines, SourcePosition place) {
    TypeMirror type = ((ExecutableType) types.asMemberOf(owner, accessor)).getReturnType();
    return new Input(
        accessor.getSimpleName().toString(),
        SpelledType.of(type),
        isNumber(type),
        isReadable(type),
        hasLines || WrittenAnnotation.isOn(accessor, Lines.class),
        place);
  }

  /** Only what reads as a person would write it: no list, date, fraction or constant's name. */
  private boolean isReadable(TypeMirror type) {
    return switch (type.getKind()) {
      case BYTE, SHORT, INT, LONG, CHAR -> true;
      case DECLARED ->
          TEXTS.contains(nameOf((DeclaredType) type))
              || isSpokenEnum((DeclaredType) type)
              || isReadableIfPresent((DeclaredType) type);
      default -> false;
    };
  }

  private static boolean isNumber(TypeMirror type) {
    return switch (type.getKind()) {
      case BYTE, SHORT, INT, LONG -> true;
      default -> false;
    };
  }

  private boolean isReadableIfPresent(DeclaredType type) {
    return nameOf(type).equals("java.util.Optional")
        && type.getTypeArguments().size() == 1
        && type.getTypeArguments().get(0) instanceof DeclaredType value
        && isReadable(value);
  }

  private boolean isSpokenEnum(DeclaredType type) {
    return type.asElement() instanceof TypeElement declared
        && declared.getKind() == ElementKind.ENUM
        && ElementFilter.methodsIn(declared.getEnclosedElements()).stream()
            .anyMatch(
                method ->
                    method.getSimpleName().contentEquals("toString")
                        && method.getParameters().isEmpty());
  }

  private static String nameOf(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }

  private String spelled(TypeElement type) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String name = type.getQualifiedName().toString();
    return packageName.isEmpty() ? name : name.substring(packageName.length() + 1);
  }
}
