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

/** A character has at most one trait of a type. */
final class TraitCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    List<Issue> issues = new ArrayList<>();
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
    return issues;
  }
}
