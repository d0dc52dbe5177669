package dev.dramatis.processor.check;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.character.Suggestions;
import dev.dramatis.processor.message.DidYouMean;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A language is a BCP 47 tag of an ISO 639 language. */
final class LanguageCheck implements CharacterCheck {

  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
  private static final Pattern BETWEEN_TAGS = Pattern.compile("[\\s,;|/]+");

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    List<Issue> issues = new ArrayList<>();
    for (Located<String> language : character.languages()) {
      if (!CharacterRules.isLanguage(language.value())) {
        issues.add(issue(character, language));
      }
    }
    return issues;
  }

  private static Issue issue(CharacterDeclaration character, Located<String> language) {
    return Message.UNKNOWN_LANGUAGE.about(
        character.binaryName(),
        language.place(),
        language.value(),
        DidYouMean.ask(meant(language.value())));
  }

  /** Returns likely tags for a language name, an underscore, or several tags in one string. */
  private static List<String> meant(String wrong) {
    List<String> tags = new ArrayList<>();
    for (String part : BETWEEN_TAGS.split(wrong.strip(), -1)) {
      tag(part).ifPresent(tags::add);
    }
    return tags.isEmpty() ? Suggestions.of(wrong, KNOWN) : tags;
  }

  private static Optional<String> tag(String text) {
    String tag = text.replace('_', '-');
    if (CharacterRules.isLanguage(tag)) {
      return Optional.of(Locale.forLanguageTag(tag).toLanguageTag());
    }
    int hyphen = tag.indexOf('-');
    String language = hyphen < 0 ? tag : tag.substring(0, hyphen);
    return CharacterRules.shortCode(language)
        .map(code -> hyphen < 0 ? code : code + tag.substring(hyphen))
        .filter(CharacterRules::isLanguage);
  }
}
