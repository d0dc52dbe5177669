package dev.dramatis.processor.read;

import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.constraint.ConstraintApplicability;
import dev.dramatis.processor.constraint.ConstraintReader;
import dev.dramatis.processor.constraint.ValueBounds;
import dev.dramatis.processor.constraint.ValueType;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.ToolType;
import dev.dramatis.processor.model.ToolType.Scalar;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.type.TypeMirror;

/** Reads the constraints of a tool's arguments, each of which a call has to be able to check. */
final class ToolConstraints {

  private static final Set<String> OF_TIME =
      Set.of("Past", "PastOrPresent", "Future", "FutureOrPresent");

  private ToolConstraints() {}

  /**
   * Returns the constraints of the first of several things that has any: ECJ loses the annotations
   * of a record's field where one of them has an enum constant, and keeps those of its type; javac
   * 17 keeps those of a type's arguments where they are written only.
   */
  static List<Constraint> read(List<? extends AnnotatedConstruct> annotated, ToolSlot slot) {
    ConstraintReader reader =
        new ConstraintReader(
            why -> slot.report(Message.UNCHECKED_CONSTRAINT, "a broken constraint: " + why));
    return annotated.stream()
        .map(reader::read)
        .filter(constraints -> !constraints.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * Returns the constraints of a value, and reports those that no call can check.
   *
   * @param type the type of the value
   * @param spelled the same type
   */
  static List<Constraint> read(
      List<? extends AnnotatedConstruct> annotated,
      ToolType type,
      TypeMirror spelled,
      ToolSlot slot) {
    List<Constraint> constraints = read(annotated, slot);
    if (!(type instanceof ToolType.Unsupported)) {
      constraints.forEach(constraint -> check(constraint, type, spelled, slot));
    }
    return constraints;
  }

  private static void check(
      Constraint constraint, ToolType type, TypeMirror spelled, ToolSlot slot) {
    if (ValueBounds.builtIn(List.of(constraint)).anyMatch(each -> OF_TIME.contains(each.name()))) {
      reportUnchecked(constraint.name(), "which depends on the time of the call", slot);
      return;
    }
    ConstraintApplicability.forRunTime(constraint)
        .forEach(
            name -> reportUnchecked(name, "which only a validator at run time evaluates", slot));
    ConstraintApplicability.faults(constraint, valueType(type), SpelledType.of(spelled))
        .forEach(fault -> slot.report(Message.UNCHECKED_CONSTRAINT, fault));
  }

  /** Reports a constraint that the tool has to check by itself. */
  static void reportUnchecked(String constraint, String why, ToolSlot slot) {
    slot.report(
        Message.UNCHECKED_CONSTRAINT,
        "@%s, %s; remove it, check the value in the tool, and throw ToolRefusal"
            .formatted(constraint, why));
  }

  private static ValueType valueType(ToolType type) {
    if (type instanceof ToolType.OfItems) {
      return ValueType.LIST;
    }
    if (!(type instanceof Scalar scalar)) {
      return ValueType.OTHER;
    }
    return switch (scalar) {
      case TEXT -> ValueType.TEXT;
      case INT, LONG, DOUBLE, DECIMAL -> ValueType.NUMBER;
      case BOOLEAN -> ValueType.BOOLEAN;
      case DATE, TIME -> ValueType.OTHER;
    };
  }
}
