package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.List;

/** A character has one instructions annotation, or makes its prompt in code, or both. */
final class InstructionsCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    List<RecordValue> instructions = character.instructions();
    if (instructions.isEmpty() && !character.isPromptGenerator()) {
      return List.of(
          Message.MISSING_INSTRUCTIONS.about(
              character.binaryName(), character.place(), character.simpleName()));
    }
    return Surplus.of(character, instructions, Message.SECOND_INSTRUCTIONS);
  }
}
