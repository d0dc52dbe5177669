package dev.dramatis.examples.voicehost.page;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.examples.voicehost.cast.CharacterView;
import dev.dramatis.examples.voicehost.page.Facet.Choice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Writes the page of the listed cast; a script narrows it where it is shown. */
final class CastPage {

  private final Templates templates;
  private final JsonMapper json;

  CastPage(Templates templates, JsonMapper json) {
    this.templates = templates;
    this.json = json;
  }

  String of(CharacterRegistry cast) {
    List<CharacterView> listed =
        cast.definitions().stream()
            .map(CharacterView::of)
            .filter(character -> character.listed().equals("yes"))
            .toList();
    return templates.read("cast.html").execute(programme(listed));
  }

  private Programme programme(List<CharacterView> characters) {
    List<Choice> filters =
        Stream.of(Facet.values())
            .map(facet -> facet.choice(characters))
            .filter(choice -> !choice.options().isEmpty())
            .toList();
    List<Billing> billings =
        characters.stream().map(character -> Billing.of(character, facets(character))).toList();
    String count = characters.size() == 1 ? "1 character" : characters.size() + " characters";
    return new Programme("Dramatis personae", count, filters, billings);
  }

  private String facets(CharacterView character) {
    Map<String, List<String>> values =
        Stream.of(Facet.values())
            .collect(Collectors.toMap(Facet::key, facet -> facet.of(character)));
    return json.writeValueAsString(values);
  }

  /**
   * What the page shows.
   *
   * @param title the document's
   * @param count how many characters there are, in words
   */
  private record Programme(
      String title, String count, List<Choice> filters, List<Billing> characters) {}
}
