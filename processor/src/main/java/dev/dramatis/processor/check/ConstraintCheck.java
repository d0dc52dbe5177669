package dev.dramatis.processor.check;

import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.model.BoundValue;
import dev.dramatis.processor.model.BoundValue.Bound;
import dev.dramatis.processor.model.BoundValue.Items;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Constraint;
import dev.dramatis.processor.model.Kind;
import dev.dramatis.processor.model.Kind.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The values of annotations satisfy the Jakarta Validation constraints of their records, nested
 * records included, with {@code @Valid} or without: javac 17 does not show it on the type argument
 * of a list in a jar.
 */
final class ConstraintCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    return Stream.of(character.voices(), character.instructions(), character.traits())
        .flatMap(List::stream)
        .flatMap(bound -> check(bound, character.binaryName()).stream())
        .toList();
  }

  private static List<Issue> check(Bound bound, String subject) {
    List<Issue> issues = new ArrayList<>();
    List<Component> components = bound.kind().components();
    for (int i = 0; i < components.size(); i++) {
      Component component = components.get(i);
      BoundValue value = bound.values().get(i);
      issues.addAll(violations(component, component.constraints(), value, bound, subject));
      for (BoundValue item : items(value)) {
        issues.addAll(violations(component, component.itemConstraints(), item, bound, subject));
      }
      issues.addAll(inside(component, value, bound, subject));
    }
    return issues;
  }

  private static List<Issue> violations(
      Component component,
      List<Constraint> constraints,
      BoundValue value,
      Bound bound,
      String subject) {
    return constraints.stream()
        .flatMap(constraint -> ConstraintEvaluator.violations(constraint, value).stream())
        .map(
            violation ->
                Message.INVALID_VALUE.about(
                    subject, value.place(), component.name(), bound.kind().annotation(), violation))
        .toList();
  }

  private static List<Issue> inside(
      Component component, BoundValue value, Bound bound, String subject) {
    if (value instanceof Bound nested) {
      List<Issue> issues = check(nested, subject);
      return nested.isWritten() || issues.isEmpty()
          ? issues
          : List.of(missing(component, nested, bound, subject));
    }
    return items(value).stream()
        .filter(Bound.class::isInstance)
        .flatMap(item -> check((Bound) item, subject).stream())
        .toList();
  }

  /** A nested annotation that was left out is one fault, whatever its record asks for. */
  private static Issue missing(Component component, Bound nested, Bound bound, String subject) {
    Kind kind = nested.kind();
    List<String> required = new ArrayList<>();
    for (int i = 0; i < kind.components().size(); i++) {
      Component inner = kind.components().get(i);
      if (!violations(inner, inner.constraints(), nested.values().get(i), nested, subject)
          .isEmpty()) {
        required.add(inner.name());
      }
    }
    return Message.MISSING_VALUE.about(
        subject,
        bound.place(),
        component.name(),
        bound.kind().annotation(),
        component.name(),
        kind.annotation(),
        String.join(", ", required));
  }

  private static List<BoundValue> items(BoundValue value) {
    return value instanceof Items items ? items.values() : List.of();
  }
}
