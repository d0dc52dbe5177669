package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.DeclaredModule.Pair;
import dev.dramatis.processor.model.Mark;
import dev.dramatis.processor.model.TextValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two listed characters have the same voice. */
final class SharedVoiceCheck implements ModuleCheck {

  @Override
  public List<Issue> check(DeclaredModule module) {
    List<Issue> issues = new ArrayList<>();
    Map<String, CharacterDeclaration> first = new HashMap<>();
    for (CharacterDeclaration character : module.all()) {
      for (TextValue voice : listedVoices(character)) {
        CharacterDeclaration earlier = first.putIfAbsent(voice.text(), character);
        if (earlier != null && !earlier.binaryName().equals(character.binaryName())) {
          module
              .between(earlier, character)
              .filter(pair -> !pair.allows(Message.SHARED_VOICE.id()))
              .ifPresent(pair -> issues.add(issue(pair, voice.text())));
        }
      }
    }
    return issues;
  }

  private static Issue issue(Pair pair, String voice) {
    SourcePosition place =
        listedVoices(pair.atFault()).stream()
            .filter(value -> value.text().equals(voice))
            .map(TextValue::place)
            .findFirst()
            .orElse(pair.atFault().place());
    return Message.SHARED_VOICE.about(
        pair.atFault().binaryName(), place, voice, pair.other().binaryName());
  }

  private static List<TextValue> listedVoices(CharacterDeclaration character) {
    return character.isListed()
        ? TextValue.in(character.voices()).stream()
            .filter(value -> value.is(Mark.VOICE_NAME) && !value.text().isBlank())
            .toList()
        : List.of();
  }
}
