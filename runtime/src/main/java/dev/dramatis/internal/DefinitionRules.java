package dev.dramatis.internal;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.CharacterRules;
import dev.dramatis.character.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The processor's rules for characters, for definitions that it never sees: the host's own. */
final class DefinitionRules {

  private DefinitionRules() {}

  /** Returns the rules that a definition violates, each with its fix. */
  static List<String> violations(CharacterDefinition definition) {
    List<String> violations = new ArrayList<>();
    if (!CharacterRules.isId(definition.id())) {
      violations.add("its id must be kebab-case, such as \"quiz-show\"");
    }
    if (!CharacterRules.isVisible(definition.name())) {
      violations.add(
          "its name has characters that nothing shows, such as a line break; leave them out");
    }
    int length = CharacterRules.length(definition.name());
    if (length > CharacterRules.LONGEST_NAME) {
      violations.add(
          "its name has %s characters; %s are the most"
              .formatted(length, CharacterRules.LONGEST_NAME));
    }
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
            "it has a second %s; leave one out".formatted(trait.getClass().getSimpleName()));
      }
    }
    return violations;
  }
}
