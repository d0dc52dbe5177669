package dev.dramatis.processor.check;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.List;

/** An id is kebab-case. */
final class IdCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    String id = character.id().value();
    return CharacterRules.isId(id)
        ? List.of()
        : List.of(
            Message.INVALID_ID.about(
                character.binaryName(), character.id().place(), id, suggestion(character, id)));
  }

  private static String suggestion(CharacterDeclaration character, String id) {
    for (String text : List.of(id, character.type().simpleName(), character.name().value())) {
      String suggestion = CharacterRules.idFrom(text);
      if (CharacterRules.isId(suggestion)) {
        return suggestion;
      }
    }
    return "my-character";
  }
}
