package dev.dramatis.processor.check;

import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.List;

/** A character has a name that fits on a screen. */
final class NameCheck implements CharacterCheck {

  private static final int LONGEST = 100;

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    String name = character.name().value();
    if (name.isBlank()) {
      return List.of(Message.MISSING_NAME.about(character.binaryName(), character.name().place()));
    }
    int length = name.codePointCount(0, name.length());
    return length <= LONGEST
        ? List.of()
        : List.of(
            Message.LONG_NAME.about(
                character.binaryName(), character.name().place(), length, LONGEST));
  }
}
