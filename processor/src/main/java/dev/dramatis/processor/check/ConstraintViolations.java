package dev.dramatis.processor.check;

import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.constraint.ConstraintEvaluator;
import dev.dramatis.processor.constraint.ConstraintMessage;
import dev.dramatis.processor.constraint.ConstraintViolation;
import dev.dramatis.processor.model.BoundValue;
import dev.dramatis.processor.model.BoundValue.Absent;
import dev.dramatis.processor.model.BoundValue.Items;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.BoundValue.Scalar;
import dev.dramatis.processor.model.Kind.Component;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the violations of constraints by the values of a record. */
final class ConstraintViolations {

  /** A value, or an item of it, that violates a constraint, or may do so. */
  record Violation(Component component, BoundValue value, ConstraintViolation violation) {

    Constraint constraint() {
      return violation.constraint();
    }

    boolean isDecided() {
      return violation.isDecided();
    }

    String message() {
      return ConstraintMessage.of(constraint(), plain(value));
    }
  }

  private ConstraintViolations() {}

  /** Returns the violations by the record's own values, without those of nested records. */
  static List<Violation> of(RecordValue bound) {
    List<Component> components = bound.kind().components();
    return IntStream.range(0, components.size())
        .mapToObj(i -> of(components.get(i), bound.values().get(i)))
        .flatMap(List::stream)
        .toList();
  }

  static List<Violation> of(Component component, BoundValue value) {
    List<Violation> violations = new ArrayList<>();
    add(violations, component, component.constraints(), value);
    for (BoundValue item : items(value)) {
      add(violations, component, component.itemConstraints(), item);
    }
    return violations;
  }

  static List<BoundValue> items(BoundValue value) {
    return value instanceof Items items ? items.values() : List.of();
  }

  /** Adds each violation once, also where two constraints are composed of the same one. */
  private static void add(
      List<Violation> violations,
      Component component,
      List<Constraint> constraints,
      BoundValue value) {
    Set<ConstraintViolation> found = new LinkedHashSet<>();
    for (Constraint constraint : constraints) {
      found.addAll(ConstraintEvaluator.violations(constraint, plain(value)));
    }
    for (ConstraintViolation violation : found) {
      violations.add(new Violation(component, value, violation));
    }
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
