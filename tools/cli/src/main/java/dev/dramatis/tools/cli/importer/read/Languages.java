package dev.dramatis.tools.cli.importer.read;

import dev.dramatis.character.CharacterRules;
import java.util.List;

/** The languages of entries: four for unmute, any for who says so. */
final class Languages {

  private static final List<String> UNMUTE = List.of("en", "fr", "en/fr", "fr/en");

  private final boolean keepsUnknown;

  /**
   * @param keepsUnknown whether languages that unmute does not know are taken as well
   */
  Languages(boolean keepsUnknown) {
    this.keepsUnknown = keepsUnknown;
  }

  static boolean isKnown(String language) {
    return UNMUTE.contains(language);
  }

  /**
   * Returns whether an entry can have the language: one tag, or several with a slash between them.
   */
  boolean accept(String language) {
    return isKnown(language) || (keepsUnknown && isTags(language));
  }

  static boolean isTags(String language) {
    return List.of(language.split("/", -1)).stream().allMatch(CharacterRules::isLanguage);
  }
}
