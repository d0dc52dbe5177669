package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.List;

/** A character has exactly one voice. */
final class VoiceCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    List<RecordValue> voices = character.voices();
    if (voices.isEmpty()) {
      return List.of(
          Message.MISSING_VOICE.about(
              character.binaryName(), character.place(), character.simpleName()));
    }
    return Surplus.of(character, voices, Message.SECOND_VOICE);
  }
}
