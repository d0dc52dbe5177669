package dev.dramatis.processor.check;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A character has exactly one voice, one instructions annotation or prompt code or both, and at
 * most one trait of each type.
 */
final class OneOfAKindCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    List<Issue> issues = new ArrayList<>();
    if (character.voices().isEmpty()) {
      issues.add(missing(Message.MISSING_VOICE, character));
    }
    if (character.instructions().isEmpty() && !character.isPromptGenerator()) {
      issues.add(missing(Message.MISSING_INSTRUCTIONS, character));
    }
    addSurplus(issues, character, character.voices(), Message.SECOND_VOICE);
    addSurplus(issues, character, character.instructions(), Message.SECOND_INSTRUCTIONS);
    addSecondTraits(issues, character);
    return issues;
  }

  private static Issue missing(Message message, CharacterDeclaration character) {
    return message.about(character.binaryName(), character.place(), character.simpleName());
  }

  private static void addSurplus(
      List<Issue> issues,
      CharacterDeclaration character,
      List<RecordValue> bound,
      Message message) {
    for (RecordValue surplus : bound.subList(Math.min(1, bound.size()), bound.size())) {
      issues.add(
          message.about(
              character.binaryName(),
              surplus.place(),
              character.simpleName(),
              bound.get(0).kind().annotation()));
    }
  }

  private static void addSecondTraits(List<Issue> issues, CharacterDeclaration character) {
    Map<ClassName, RecordValue> first = new HashMap<>();
    for (RecordValue trait : character.traits()) {
      RecordValue earlier = first.putIfAbsent(trait.kind().record(), trait);
      if (earlier != null) {
        issues.add(
            Message.SECOND_TRAIT.about(
                character.binaryName(),
                trait.place(),
                character.simpleName(),
                trait.kind().record().simpleName(),
                earlier.kind().annotation()));
      }
    }
  }
}
