package dev.dramatis.processor.check;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.check.Unspeakable.Found;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import java.util.ArrayList;
import java.util.List;

/** A greeting goes to the TTS as it is, so it says something that a voice can speak. */
final class GreetingCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    List<Issue> issues = new ArrayList<>();
    for (Located<String> greeting : character.greetings()) {
      if (CharacterRules.showsSomething(greeting.value())) {
        addUnspeakable(issues, character, greeting);
      } else {
        issues.add(
            Message.EMPTY_GREETING.about(
                character.binaryName(), greeting.place(), character.simpleName()));
      }
    }
    return issues;
  }

  private static void addUnspeakable(
      List<Issue> issues, CharacterDeclaration character, Located<String> greeting) {
    for (Found found : Unspeakable.firstOfEach(greeting.value())) {
      issues.add(
          Message.UNSPEAKABLE_GREETING.about(
              character.binaryName(), greeting.place(), found.spelled(), found.thing().fix()));
    }
  }
}
