package dev.dramatis.processor.check;

import dev.dramatis.character.Suggestions;
import dev.dramatis.processor.message.DidYouMean;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import java.util.List;

/** Each id in {@code allow} is a warning of the catalogue. */
final class AllowCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    return unknown(character.binaryName(), character.allow());
  }

  /**
   * Returns an issue for each id that is no warning.
   *
   * @param subject what accepts them
   */
  static List<Issue> unknown(String subject, List<Located<String>> allow) {
    List<String> warnings = Message.warnings();
    return allow.stream()
        .filter(id -> !warnings.contains(id.value()))
        .map(
            id ->
                Message.UNKNOWN_CHECK.about(
                    subject,
                    id.place(),
                    id.value(),
                    DidYouMean.ask(Suggestions.of(id.value(), warnings)),
                    String.join(", ", warnings)))
        .toList();
  }
}
