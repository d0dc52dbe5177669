package dev.dramatis.prompt;

import dev.dramatis.CharacterDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

  private final List<String> names = new ArrayList<>();
  private boolean french;

  private SpokenLanguages() {}

  static SpokenLanguages of(CharacterDefinition character) {
    SpokenLanguages spoken = new SpokenLanguages();
    for (String tag : character.languages()) {
      spoken.add(tag);
    }
    if (spoken.names.isEmpty()) {
      spoken.names.add("English"); // asking Locale would load its data for nothing
    }
    return spoken;
  }

  private void add(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String name = locale.getDisplayName(Locale.ENGLISH);
    names.add(name.isEmpty() ? tag : name);
    french |= locale.getLanguage().equals("fr");
  }

  String rules() {
    String main = names.get(0);
    return "# Language\n"
        + (names.size() == 1 ? one(main) : several(main))
        + (french ? FRENCH : "");
  }

  private static String one(String main) {
    return "You speak "
        + main
        + ". Everything you say is in "
        + main
        + ", whatever language these instructions and their material are written in.\n"
        + "Your voice is made for "
        + main
        + """
         alone. If the user speaks another language or asks for it, stay with yours and tell \
        them so. A foreign word or a short phrase is fine; mention your accent.
        """;
  }

  private String several(String main) {
    return "You speak "
        + joined()
        + ". Begin in "
        + main
        + """
        , your main language, and change to another one of yours as soon as the user speaks it \
        or asks for it. Translate what these instructions give you into the language of the moment.
        Your voice is made for these languages alone. If the user speaks any other or asks for \
        it, stay with yours and tell them which you speak. A foreign word or a short phrase is \
        fine; mention your accent.
        """;
  }

  private String joined() {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
