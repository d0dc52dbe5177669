package dev.dramatis.processor.check;

import static java.util.stream.Collectors.joining;

import dev.dramatis.processor.check.ConstraintViolations.Violation;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.BoundValue;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Kind.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of annotations satisfy the Jakarta Validation constraints of their records, nested
 * records included, with {@code @Valid} or without: javac 17 does not show it on the type argument
 * of a list in a jar.
 */
final class ConstraintCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    List<Issue> issues = new ArrayList<>();
    for (RecordValue bound : character.bound()) {
      issues.addAll(check(bound, character.binaryName()));
    }
    return issues;
  }

  private static List<Issue> check(RecordValue bound, String subject) {
    List<Issue> issues = new ArrayList<>();
    List<Component> components = bound.kind().components();
    for (int i = 0; i < components.size(); i++) {
      Component component = components.get(i);
      BoundValue value = bound.values().get(i);
      for (Violation violation : ConstraintViolations.of(component, value)) {
        issues.add(issue(violation, bound, subject));
      }
      issues.addAll(inside(component, value, bound, subject));
    }
    return issues;
  }

  private static Issue issue(Violation violation, RecordValue bound, String subject) {
    SourcePosition place = violation.value().place();
    String name = violation.component().name();
    String annotation = bound.kind().annotation();
    return violation.isDecided()
        ? Message.INVALID_VALUE.about(subject, place, name, annotation, violation.message())
        : Message.UNDECIDED_VALUE.about(
            subject, place, name, annotation, violation.constraint().text("regexp"));
  }

  private static List<Issue> inside(
      Component component, BoundValue value, RecordValue bound, String subject) {
    if (value instanceof RecordValue nested) {
      List<Issue> issues = check(nested, subject);
      return nested.isWritten() || issues.isEmpty()
          ? issues
          : List.of(missing(component, nested, bound, subject));
    }
    List<Issue> issues = new ArrayList<>();
    for (BoundValue item : ConstraintViolations.items(value)) {
      if (item instanceof RecordValue nested) {
        issues.addAll(check(nested, subject));
      }
    }
    return issues;
  }

  /** Returns one issue for an omitted nested annotation, whichever values its record requires. */
  private static Issue missing(
      Component component, RecordValue nested, RecordValue bound, String subject) {
    List<Component> components = nested.kind().components();
    String required =
        IntStream.range(0, components.size())
            .filter(i -> isRequired(components.get(i), nested, nested.values().get(i), subject))
            .mapToObj(i -> components.get(i).name())
            .collect(joining(", "));
    return Message.MISSING_VALUE.about(
        subject,
        bound.place(),
        component.name(),
        bound.kind().annotation(),
        component.name(),
        nested.kind().annotation(),
        required);
  }

  private static boolean isRequired(
      Component component, RecordValue bound, BoundValue value, String subject) {
    return !ConstraintViolations.of(component, value).isEmpty()
        || !inside(component, value, bound, subject).isEmpty();
  }
}
