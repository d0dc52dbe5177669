package dev.dramatis.processor.check;

import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.spi.CharacterRules;
import java.util.List;

/** A character has a name that fits on a screen. */
final class NameCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    String name = character.name().value();
    if (name.isBlank()) {
      return List.of(Message.MISSING_NAME.about(character.binaryName(), character.name().place()));
    }
    int length = CharacterRules.length(name);
    return length <= CharacterRules.LONGEST_NAME
        ? List.of()
        : List.of(
            Message.LONG_NAME.about(
                character.binaryName(),
                character.name().place(),
                length,
                CharacterRules.LONGEST_NAME));
  }
}
