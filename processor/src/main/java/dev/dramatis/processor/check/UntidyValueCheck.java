package dev.dramatis.processor.check;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names and descriptions have no outer spaces, and lists have no blank and no duplicate items. */
final class UntidyValueCheck implements CharacterCheck {

  private static final Pattern OUTER_SPACE = Pattern.compile("^[\\s\\p{Z}]|[\\s\\p{Z}]$");

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    List<Issue> issues = new ArrayList<>();
    addText(issues, character, "name", character.name());
    addText(issues, character, "description", character.description());
    addItems(issues, character, "tags", character.tags());
    addItems(issues, character, "languages", known(character.languages()));
    return issues;
  }

  private static void addText(
      List<Issue> issues,
      CharacterDeclaration character,
      String element,
      @Nullable Located<String> text) {
    if (text != null
        && CharacterRules.isVisible(text.value())
        && OUTER_SPACE.matcher(text.value()).find()) {
      issues.add(issue(character, text, "the " + element + " begins or ends with a space"));
    }
  }

  /** Returns the valid languages; others are errors already. */
  private static List<Located<String>> known(List<Located<String>> languages) {
    return languages.stream()
        .filter(language -> CharacterRules.isLanguage(language.value()))
        .toList();
  }

  private static void addItems(
      List<Issue> issues,
      CharacterDeclaration character,
      String element,
      List<Located<String>> items) {
    Set<String> seen = new HashSet<>();
    for (Located<String> item : items) {
      if (item.value().isBlank()) {
        issues.add(issue(character, item, element + " has a blank item"));
      } else if (!seen.add(item.value().strip().toLowerCase(Locale.ROOT))) {
        issues.add(issue(character, item, element + " has \"" + item.value() + "\" twice"));
      }
    }
  }

  private static Issue issue(CharacterDeclaration character, Located<String> value, String what) {
    return Message.UNTIDY_VALUE.about(character.binaryName(), value.place(), what);
  }
}
