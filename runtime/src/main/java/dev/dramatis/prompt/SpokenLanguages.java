package dev.dramatis.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules for the languages of characters. A character without a language speaks English.
 *
 * <p>A text-to-speech model needs French between guillemets, without a colon before them; the
 * source is the prompts of <a href="https://github.com/kyutai-labs/unmute">kyutai-labs/unmute</a>.
 */
final class SpokenLanguages {

  private static final String FRENCH =
      """
      Put French quotations, and French inside a sentence of another language, between « and », \
      and never write a colon before the «.
      """;

  private static final String YOU_SPEAK = "# Language\nYou speak ";

  /** The rules for English, for which {@link Locale} would load its data. */
  private static final String ENGLISH = one("English");

  /** The bound of the cache: a host may define any number of characters. */
  private static final int MOST_CACHED = 256;

  /** The rules by tags, because the JDK is slow to load the names of languages. */
  private static final Map<List<String>, String> CACHE = new ConcurrentHashMap<>();

  private SpokenLanguages() {}

  /** Returns the rules for the languages of a character, by their tags. */
  static String rules(List<String> tags) {
    if (tags.isEmpty()) {
      return ENGLISH;
    }
    String known = CACHE.get(tags);
    return known == null ? cached(tags) : known;
  }

  private static String cached(List<String> tags) {
    String rules = written(tags);
    if (CACHE.size() < MOST_CACHED) {
      CACHE.put(tags, rules);
    }
    return rules;
  }

  private static String written(List<String> tags) {
    List<String> names = new ArrayList<>();
    boolean french = false;
    for (String tag : tags) {
      Locale locale = Locale.forLanguageTag(tag);
      String name = locale.getDisplayName(Locale.ENGLISH);
      names.add(name.isEmpty() ? tag : name);
      french |= locale.getLanguage().equals("fr");
    }
    String rules = names.size() == 1 ? one(names.get(0)) : several(names);
    return french ? rules.concat(FRENCH) : rules;
  }

  private static String one(String main) {
    return String.join(
        main,
        YOU_SPEAK,
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

  private static String several(List<String> names) {
    return String.join(
        "",
        YOU_SPEAK,
        joined(names),
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

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
