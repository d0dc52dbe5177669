package dev.dramatis.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dramatis.processor.constraint.ConstraintReader;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.ToolParameter;
import dev.dramatis.processor.model.ToolType;
import dev.dramatis.processor.model.ToolType.Unsupported;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads a record that is an argument of a tool. */
final class ToolRecordReader {

  /** So many levels of objects do OpenAI's servers take. */
  private static final int MOST_LEVELS = 10;

  private final Types types;
  private final Visibility visibility;
  private final ToolParameterReader parameters;

  ToolRecordReader(Types types, Visibility visibility, ToolParameterReader parameters) {
    this.types = types;
    this.visibility = visibility;
    this.parameters = parameters;
  }

  ToolType read(DeclaredType type, ToolSlot slot) {
    TypeElement record = (TypeElement) type.asElement();
    Optional<String> fault = fault(type, record, slot);
    if (fault.isPresent()) {
      return new Unsupported(fault.get());
    }
    checkConstraints(record, slot);
    List<ToolParameter> components = new ArrayList<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      components.add(component(component, type, record, slot));
    }
    return new ToolType.OfRecord(TypeName.get(type), components);
  }

  private Optional<String> fault(DeclaredType type, TypeElement record, ToolSlot slot) {
    String name = record.getSimpleName().toString();
    TypeElement character = slot.scope().character();
    if (!visibility.isVisible(record, character)) {
      return Optional.of(visibility.fault(record, character));
    }
    if (type.getTypeArguments().size() != record.getTypeParameters().size()) {
      return Optional.of("is %s without type arguments; write them".formatted(name));
    }
    if (slot.around().contains(record)) {
      return Optional.of(
          "is %s, which is inside %s, and no argument has endless levels; use a record without it"
              .formatted(name, slot.around().get(slot.around().size() - 1).getSimpleName()));
    }
    if (slot.around().size() == MOST_LEVELS) {
      return Optional.of(
          "is %s, the record of level %s, and LLMs' servers take %s levels; use fewer"
              .formatted(name, MOST_LEVELS + 1, MOST_LEVELS));
    }
    int components = record.getRecordComponents().size();
    if (components == 0) {
      return Optional.of("is %s, a record without components; use boolean".formatted(name));
    }
    return slot.scope().hasRoomFor(components)
        ? Optional.empty()
        : Optional.of("is %s, and the tool has too many values; use fewer records".formatted(name));
  }

  /** A constraint of a whole record has a validator of its own. */
  private static void checkConstraints(TypeElement record, ToolSlot slot) {
    new ConstraintReader(why -> {})
        .read(record)
        .forEach(
            constraint ->
                ToolConstraints.reportUnchecked(
                    constraint.name(),
                    "on the record %s, which only a validator at run time evaluates"
                        .formatted(record.getSimpleName()),
                    slot));
  }

  private ToolParameter component(
      RecordComponentElement component, DeclaredType type, TypeElement record, ToolSlot slot) {
    VariableElement field = RecordShape.field(record, component).orElseThrow();
    TypeMirror resolved =
        ((ExecutableType) types.asMemberOf(type, component.getAccessor())).getReturnType();
    ToolSlot inside =
        new ToolSlot(
            "the component %s of %s".formatted(component.getSimpleName(), record.getSimpleName()),
            SourcePosition.of(field).or(slot.place()),
            field,
            List.of(field.asType(), component.asType(), resolved),
            resolved,
            Stream.concat(slot.around().stream(), Stream.of(record)).toList(),
            slot.isInClassFile(),
            false,
            slot.scope());
    return parameters.read(
        inside, WrittenAnnotation.find(component, ToolParameterReader.TOOL_PARAM));
  }
}
