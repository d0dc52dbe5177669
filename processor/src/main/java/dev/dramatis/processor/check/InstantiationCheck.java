package dev.dramatis.processor.check;

import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.ClassShape;
import java.util.ArrayList;
import java.util.List;

/** The generated index can create an instance of a character class. */
final class InstantiationCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    ClassShape shape = character.classShape();
    if (!shape.notAClass().isEmpty()) {
      return List.of(issue(Message.NOT_A_CLASS, character, shape.notAClass()));
    }
    List<Issue> issues = new ArrayList<>();
    if (character.type().packageName().isEmpty()) {
      issues.add(issue(Message.UNNAMED_PACKAGE, character));
    }
    if (shape.isAbstract()) {
      issues.add(issue(Message.ABSTRACT_CLASS, character));
    }
    if (shape.isInner()) {
      issues.add(issue(Message.INNER_CLASS, character));
    }
    if (shape.isPrivate()) {
      String where = shape.isPrivateItself() ? "" : " through a class around it";
      issues.add(issue(Message.PRIVATE_CLASS, character, where));
    } else if (!shape.hasConstructor()) {
      issues.add(issue(Message.MISSING_CONSTRUCTOR, character));
    } else if (!shape.checkedExceptions().isEmpty()) {
      String exceptions = String.join(", ", shape.checkedExceptions());
      issues.add(issue(Message.CHECKED_CONSTRUCTOR, character, exceptions));
    }
    return issues;
  }

  private static Issue issue(Message message, CharacterDeclaration character, Object... more) {
    List<Object> values = new ArrayList<>(List.of(character.simpleName()));
    values.addAll(List.of(more));
    return message.about(character.binaryName(), character.place(), values.toArray());
  }
}
