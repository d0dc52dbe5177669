package dev.dramatis.processor.read;

import dev.dramatis.annotation.FromHost;
import dev.dramatis.annotation.ToolParam;
import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.Located;
import dev.dramatis.processor.model.ToolParameter;
import dev.dramatis.processor.model.ToolType;
import dev.dramatis.processor.model.ToolType.Unsupported;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;

/** Reads a parameter of a tool, or a component of a record that is one. */
final class ToolParameterReader {

  static final String TOOL_PARAM = ToolParam.class.getCanonicalName();

  private final ToolTypeReader types;

  ToolParameterReader(ToolTypeReader types) {
    this.types = types;
  }

  /**
   * @param toolParam its description, if it has one
   */
  ToolParameter read(ToolSlot slot, Optional<WrittenAnnotation> toolParam) {
    return WrittenAnnotation.isOn(slot.element(), FromHost.class)
        ? ofHost(slot, toolParam.isPresent())
        : ofLlm(slot, toolParam);
  }

  private ToolParameter ofHost(ToolSlot slot, boolean isDescribed) {
    if (isDescribed) {
      slot.report(
          Message.UNDECLARED_HOST_OBJECT,
          "has @FromHost and @ToolParam, and the LLM does not see it; remove one of them");
    }
    for (Constraint constraint : ToolConstraints.read(slot.annotated(), slot)) {
      slot.report(
          Message.UNCHECKED_CONSTRAINT,
          "@%s, which is not checked on a host's object; remove it".formatted(constraint.name()));
    }
    return new ToolParameter(
        slot.name(),
        new Located<>("", slot.place()),
        nullable(slot).orElseGet(() -> types.ofHost(slot)),
        ToolTypeReader.insideOptional(slot.type()).isPresent(),
        List.of(),
        slot.place());
  }

  private ToolParameter ofLlm(ToolSlot slot, Optional<WrittenAnnotation> toolParam) {
    ToolType type = nullable(slot).orElseGet(() -> types.read(slot));
    Optional<TypeMirror> inside = ToolTypeReader.insideOptional(slot.type());
    List<? extends AnnotatedConstruct> annotated = slot.annotated();
    if (inside.isPresent()) {
      reportOutside(slot, inside.get());
      annotated = ToolSlot.inside(slot.written());
    }
    List<Constraint> constraints =
        ToolConstraints.read(annotated, type, inside.orElse(slot.type()), slot);
    return new ToolParameter(
        slot.name(),
        description(slot, toolParam),
        type,
        inside.isPresent(),
        constraints,
        slot.place());
  }

  /** Null says nothing to an LLM, and javac 17 hides the annotation in class files. */
  private static Optional<ToolType> nullable(ToolSlot slot) {
    if (slot.annotated().stream().noneMatch(ToolParameterReader::isNullable)) {
      return Optional.empty();
    }
    String fix =
        ToolTypeReader.insideOptional(slot.type()).isPresent()
            ? "is @Nullable and an Optional; remove @Nullable"
            : "is @Nullable; use Optional<%s> if it can be left out"
                .formatted(ToolTypeFixes.spelled(slot.type()));
    return Optional.of(new Unsupported(fix));
  }

  static boolean isNullable(AnnotatedConstruct annotated) {
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      if (WrittenAnnotation.typeOf(mirror).getSimpleName().contentEquals("Nullable")) {
        return true;
      }
    }
    return false;
  }

  /** Of an Optional, a constraint applies to what is inside; null it is never. */
  private static void reportOutside(ToolSlot slot, TypeMirror inside) {
    for (Constraint constraint : ToolConstraints.read(slot.annotated(), slot)) {
      if (!constraint.name().equals("NotNull")) {
        slot.report(
            Message.UNCHECKED_CONSTRAINT,
            "@%1$s on its Optional, where nothing checks it; move it inside: Optional<@%1$s %2$s>"
                .formatted(constraint.name(), SpelledType.of(inside)));
      }
    }
  }

  private static Located<String> description(ToolSlot slot, Optional<WrittenAnnotation> toolParam) {
    if (toolParam.isEmpty()) {
      return new Located<>("", slot.place());
    }
    Located<String> text = toolParam.get().text("value");
    if (!toolParam.get().unresolved().isEmpty()) {
      slot.scope().add(Message.UNREADABLE_VALUE, text.place(), "value", "ToolParam");
    } else if (!CharacterRules.showsSomething(text.value())) {
      slot.report(
          Message.MISSING_TOOL_TEXT,
          "write @ToolParam(\"…\") with what it means, or remove the annotation");
    }
    return slot.hasPlace() ? text : new Located<>(text.value(), slot.place());
  }
}
