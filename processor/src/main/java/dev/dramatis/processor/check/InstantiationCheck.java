package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.ClassShape;
import java.util.ArrayList;
import java.util.List;

/** The generated index can create an instance of a character class. */
final class InstantiationCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    return check(character.classShape());
  }

  static List<Issue> check(ClassShape shape) {
    if (!shape.notAClass().isEmpty()) {
      return List.of(issue(Message.NOT_A_CLASS, shape, shape.notAClass()));
    }
    List<Issue> issues = new ArrayList<>();
    if (shape.type().packageName().isEmpty()) {
      issues.add(issue(Message.UNNAMED_PACKAGE, shape));
    }
    if (shape.isAbstract()) {
      issues.add(issue(Message.ABSTRACT_CLASS, shape));
    }
    if (shape.isInner()) {
      issues.add(issue(Message.INNER_CLASS, shape));
    }
    if (shape.isPrivate()) {
      String where = shape.isPrivateItself() ? "" : " through a class around it";
      issues.add(issue(Message.PRIVATE_CLASS, shape, where));
    } else if (shape.isKotlinObject()) {
      issues.add(issue(Message.NOT_A_CLASS, shape, "an object of Kotlin"));
    } else if (!shape.hasConstructor()) {
      issues.add(issue(Message.MISSING_CONSTRUCTOR, shape));
    } else if (!shape.checkedExceptions().isEmpty()) {
      String exceptions = String.join(", ", shape.checkedExceptions());
      issues.add(issue(Message.CHECKED_CONSTRUCTOR, shape, exceptions));
    }
    return issues;
  }

  private static Issue issue(Message message, ClassShape shape, Object... more) {
    List<Object> values = new ArrayList<>(List.of(shape.simpleName()));
    values.addAll(List.of(more));
    return message.about(shape.binaryName(), shape.place(), values.toArray());
  }
}
