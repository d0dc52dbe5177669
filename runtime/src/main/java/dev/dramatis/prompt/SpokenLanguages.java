package dev.dramatis.prompt;

import dev.dramatis.character.CharacterDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The languages that a character speaks, and what the LLM is told about them. A character without a
 * language speaks English.
 *
 * <p>That a text-to-speech model wants French between guillemets, with no colon before them, is
 * taken from the prompts of <a href="https://github.com/kyutai-labs/unmute">kyutai-labs/unmute</a>.
 */
final class SpokenLanguages {

  private static final String FRENCH =
      """
      Put French quotations, and French inside a sentence of another language, between « and », \
      and never write a colon before the «.
      """;

  /** Asking {@link Locale} for this one's name would load its data for nothing. */
  private static final String ENGLISH = one("English");

  /** The names of languages take long to find; hosts define characters without end. */
  private static final int MOST_TOLD = 256;

  private static final Map<List<String>, String> TOLD = new ConcurrentHashMap<>();

  private final List<String> names = new ArrayList<>();
  private boolean french;

  private SpokenLanguages() {}

  /** What the LLM is told about the languages of a character. */
  static String rules(CharacterDefinition character) {
    List<String> tags = character.languages();
    if (tags.isEmpty()) {
      return ENGLISH;
    }
    String told = TOLD.get(tags);
    return told == null ? tell(tags) : told;
  }

  private static String tell(List<String> tags) {
    SpokenLanguages spoken = new SpokenLanguages();
    for (String tag : tags) {
      spoken.add(tag);
    }
    String rules = spoken.rules();
    if (TOLD.size() < MOST_TOLD) {
      TOLD.put(tags, rules);
    }
    return rules;
  }

  private void add(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String name = locale.getDisplayName(Locale.ENGLISH);
    names.add(name.isEmpty() ? tag : name);
    french |= locale.getLanguage().equals("fr");
  }

  private String rules() {
    String rules = names.size() == 1 ? one(names.get(0)) : several();
    return french ? rules.concat(FRENCH) : rules;
  }

  private static String one(String main) {
    return String.join(
        main,
        "# Language\nYou speak ",
        ". Everything you say is in ",
        """
        , whatever language these instructions and their material are written in.
        Your voice is made for \
        """,
        """
         alone. If the user speaks another language or asks for it, stay with yours and tell \
        them so. A foreign word or a short phrase is fine; mention your accent.
        """);
  }

  private String several() {
    return String.join(
        "",
        "# Language\nYou speak ",
        joined(),
        ". Begin in ",
        names.get(0),
        """
        , your main language, and change to another one of yours as soon as the user speaks it \
        or asks for it. Translate what these instructions give you into the language of the moment.
        Your voice is made for these languages alone. If the user speaks any other or asks for \
        it, stay with yours and tell them which you speak. A foreign word or a short phrase is \
        fine; mention your accent.
        """);
  }

  private String joined() {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
