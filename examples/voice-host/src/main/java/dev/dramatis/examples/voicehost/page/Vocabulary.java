package dev.dramatis.examples.voicehost.page;

import java.util.Locale;
import java.util.Map;

/** What the programme calls kinds and languages. */
final class Vocabulary {

  private static final Map<String, String> KINDS =
      Map.of(
          "constant", "written persona",
          "smalltalk", "small talk",
          "guess_animal", "guess the animal",
          "quiz_show", "quiz show",
          "news", "the news",
          "unmute_explanation", "explains unmute",
          "custom", "own code");

  private Vocabulary() {}

  /** A kind of a team's own goes by its name. */
  static String kind(String kind) {
    return KINDS.getOrDefault(kind, kind.replace('_', ' '));
  }

  /** A language's English name, or its tag where it has none. */
  static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }
}
