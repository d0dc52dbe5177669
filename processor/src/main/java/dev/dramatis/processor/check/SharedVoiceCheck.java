package dev.dramatis.processor.check;

import static java.util.stream.Collectors.toSet;

import dev.dramatis.Listed;
import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Mark;
import dev.dramatis.processor.model.TextValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No two characters that users can choose have one voice. */
final class SharedVoiceCheck implements CastCheck {

  @Override
  public List<Issue> check(Cast cast) {
    List<Issue> issues = new ArrayList<>();
    Map<String, CharacterDeclaration> first = new HashMap<>();
    Set<String> compiled =
        cast.compiled().stream().map(CharacterDeclaration::binaryName).collect(toSet());
    for (CharacterDeclaration character : cast.all()) {
      for (TextValue voice : listedVoices(character)) {
        CharacterDeclaration earlier = first.putIfAbsent(voice.text(), character);
        if (earlier != null
            && !earlier.binaryName().equals(character.binaryName())
            && compiled.contains(character.binaryName())) {
          issues.add(
              Message.SHARED_VOICE.about(
                  character.binaryName(), voice.place(), voice.text(), earlier.binaryName()));
        }
      }
    }
    return issues;
  }

  private static List<TextValue> listedVoices(CharacterDeclaration character) {
    return character.listed() == Listed.YES
        ? TextValue.in(character.voices())
            .filter(value -> value.is(Mark.VOICE_NAME) && !value.text().isBlank())
            .toList()
        : List.of();
  }
}
