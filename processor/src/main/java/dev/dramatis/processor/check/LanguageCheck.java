package dev.dramatis.processor.check;

import dev.dramatis.processor.issue.DidYouMean;
import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import dev.dramatis.spi.CharacterRules;
import dev.dramatis.spi.NearNames;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A language is a BCP 47 tag whose language ISO 639 knows. */
final class LanguageCheck implements CharacterCheck {

  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    return character.languages().stream()
        .filter(language -> !CharacterRules.isLanguage(language.value()))
        .map(language -> issue(character, language))
        .toList();
  }

  private static Issue issue(CharacterDeclaration character, Located<String> language) {
    return Message.UNKNOWN_LANGUAGE.about(
        character.binaryName(),
        language.place(),
        language.value(),
        DidYouMean.ask(NearNames.of(language.value(), KNOWN)));
  }
}
