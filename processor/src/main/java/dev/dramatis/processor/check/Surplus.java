package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.List;

/** What is one too many where a character has one at most. */
final class Surplus {

  private Surplus() {}

  /** An issue at every annotation but the first. */
  static List<Issue> of(CharacterDeclaration character, List<RecordValue> bound, Message message) {
    return bound.stream()
        .skip(1)
        .map(
            second ->
                message.about(
                    character.binaryName(),
                    second.place(),
                    character.simpleName(),
                    bound.get(0).kind().annotation()))
        .toList();
  }
}
