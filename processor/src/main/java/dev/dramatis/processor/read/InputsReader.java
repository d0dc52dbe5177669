package dev.dramatis.processor.read;

import dev.dramatis.annotation.Lines;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.InputsRecord;
import dev.dramatis.processor.model.InputsRecord.Input;
import dev.dramatis.prompt.PromptInputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
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

/** Reads the record that a class gives to its template, as {@link PromptInputs} names it. */
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

  private final Elements elements;
  private final Types types;

  InputsReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns the record of a class; empty if the class does not implement {@link PromptInputs}. */
  Optional<InputsRecord> read(TypeElement type) {
    return inputsOf(type.asType()).map(inputs -> read(inputs, type));
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

  private InputsRecord read(DeclaredType promptInputs, TypeElement type) {
    if (promptInputs.getTypeArguments().size() != 1
        || !(promptInputs.getTypeArguments().get(0) instanceof DeclaredType inputs)
        || !(inputs.asElement() instanceof TypeElement record)
        || record.getKind() != ElementKind.RECORD) {
      return new InputsRecord("", "PromptInputs names no record", List.of());
    }
    String name = spelled(record);
    if (!isVisible(record, type)) {
      return new InputsRecord(
          name, "the record %s is not visible in its package".formatted(name), List.of());
    }
    List<Input> components = new ArrayList<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      components.add(input(component, inputs, record));
    }
    return new InputsRecord(name, "", List.copyOf(components));
  }

  private Input input(RecordComponentElement component, DeclaredType inputs, TypeElement record) {
    ExecutableElement accessor = component.getAccessor();
    TypeMirror type = ((ExecutableType) types.asMemberOf(inputs, accessor)).getReturnType();
    String name = component.getSimpleName().toString();
    SourcePosition place =
        ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().contentEquals(name))
            .findFirst()
            .map(SourcePosition::of)
            .orElseGet(() -> SourcePosition.of(record));
    boolean hasLines =
        WrittenAnnotation.find(accessor, Lines.class.getCanonicalName()).isPresent()
            || WrittenAnnotation.find(component, Lines.class.getCanonicalName()).isPresent();
    return new Input(name, SpelledType.of(type), isReadable(type), hasLines, place);
  }

  /** Only what reads as a person would write it: no list, date, fraction or constant's name. */
  private boolean isReadable(TypeMirror type) {
    return switch (type.getKind()) {
      case BYTE, SHORT, INT, LONG, CHAR -> true;
      case DECLARED ->
          TEXTS.contains(nameOf((DeclaredType) type)) || isSpokenEnum((DeclaredType) type);
      default -> false;
    };
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

  /** Returns whether generated code in the package of a character can call a record's methods. */
  private boolean isVisible(TypeElement record, TypeElement character) {
    boolean isInPackage = elements.getPackageOf(record).equals(elements.getPackageOf(character));
    for (Element around = record;
        around instanceof TypeElement;
        around = around.getEnclosingElement()) {
      Set<Modifier> modifiers = around.getModifiers();
      if (modifiers.contains(Modifier.PRIVATE)
          || (!isInPackage && !modifiers.contains(Modifier.PUBLIC))) {
        return false;
      }
    }
    return true;
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
