package dev.dramatis.internal;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.CharacterRules;
import dev.dramatis.character.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The processor's rules for characters, applied to definitions of the host, which it never sees.
 */
final class DefinitionRules {

  private DefinitionRules() {}

  /** Returns the violations of a definition, each with its fix. */
  static List<String> violations(CharacterDefinition definition) {
    List<String> violations = new ArrayList<>();
    if (!CharacterRules.isId(definition.id())) {
      violations.add("its id is not kebab-case; write one such as \"quiz-show\"");
    }
    if (!CharacterRules.isVisible(definition.name())) {
      violations.add("its name has invisible characters, such as a line break; remove them");
    }
    int length = CharacterRules.length(definition.name());
    if (length > CharacterRules.LONGEST_NAME) {
      violations.add(
          "its name has %s characters; shorten it to %s"
              .formatted(length, CharacterRules.LONGEST_NAME));
    }
    definition.description().ifPresent(text -> addDescription(violations, text));
    for (String language : definition.languages()) {
      if (!CharacterRules.isLanguage(language)) {
        violations.add(
            "\"%s\" is not a language; write a BCP 47 tag such as \"pt-BR\"".formatted(language));
      }
    }
    Set<Class<?>> types = new HashSet<>();
    for (Trait trait : definition.traits()) {
      if (!types.add(trait.getClass())) {
        violations.add(
            "it has a second %s; remove one".formatted(trait.getClass().getSimpleName()));
      }
    }
    return violations;
  }

  private static void addDescription(List<String> violations, String description) {
    if (!CharacterRules.isVisible(description)) {
      violations.add("its description is not one line of visible text; write one sentence");
    }
    int length = CharacterRules.length(description);
    if (length > CharacterRules.LONGEST_DESCRIPTION) {
      violations.add(
          "its description has %s characters; shorten it to %s"
              .formatted(length, CharacterRules.LONGEST_DESCRIPTION));
    }
  }
}
