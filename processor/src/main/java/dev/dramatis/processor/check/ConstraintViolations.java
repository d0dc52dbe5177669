package dev.dramatis.processor.check;

import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.constraint.ConstraintEvaluator;
import dev.dramatis.processor.constraint.ConstraintMessage;
import dev.dramatis.processor.constraint.Objection;
import dev.dramatis.processor.model.BoundValue;
import dev.dramatis.processor.model.BoundValue.Absent;
import dev.dramatis.processor.model.BoundValue.Items;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.BoundValue.Scalar;
import dev.dramatis.processor.model.Kind.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constraints that the values of a record violate. */
final class ConstraintViolations {

  /** A value, or an item of it, that violates a constraint, or may do so. */
  record Violation(Component component, BoundValue value, Objection objection) {

    Constraint constraint() {
      return objection.constraint();
    }

    boolean isDecided() {
      return objection.isDecided();
    }

    String message() {
      return ConstraintMessage.of(constraint(), plain(value));
    }
  }

  private ConstraintViolations() {}

  /** What the record's own values violate; the records inside it answer for theirs. */
  static List<Violation> of(RecordValue bound) {
    List<Component> components = bound.kind().components();
    return IntStream.range(0, components.size())
        .mapToObj(i -> of(components.get(i), bound.values().get(i)))
        .flatMap(List::stream)
        .toList();
  }

  static List<Violation> of(Component component, BoundValue value) {
    List<Violation> violations = new ArrayList<>();
    objections(component.constraints(), value)
        .forEach(objection -> violations.add(new Violation(component, value, objection)));
    for (BoundValue item : items(value)) {
      objections(component.itemConstraints(), item)
          .forEach(objection -> violations.add(new Violation(component, item, objection)));
    }
    return violations;
  }

  static List<BoundValue> items(BoundValue value) {
    return value instanceof Items items ? items.values() : List.of();
  }

  /** A violation that two constraints share is one fault. */
  private static Stream<Objection> objections(List<Constraint> constraints, BoundValue value) {
    return constraints.stream()
        .flatMap(constraint -> ConstraintEvaluator.objections(constraint, plain(value)).stream())
        .distinct();
  }

  private static @Nullable Object plain(BoundValue value) {
    if (value instanceof Absent) {
      return null;
    }
    if (value instanceof Items items) {
      return items.values();
    }
    return value instanceof Scalar scalar ? scalar.value() : value;
  }
}
