package dev.dramatis.examples.voicehost.page;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.examples.voicehost.cast.CharacterView;
import dev.dramatis.examples.voicehost.page.Facet.Choice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The page of the listed cast, which a script filters in the browser. */
final class CastPage {

  private final Html html;
  private final JsonMapper json;

  CastPage(Html html, JsonMapper json) {
    this.html = html;
    this.json = json;
  }

  String of(CharacterRegistry cast) {
    List<CharacterView> listed =
        cast.definitions().stream()
            .map(CharacterView::of)
            .filter(character -> character.listed().equals("yes"))
            .toList();
    return html.template("cast.html").execute(model(listed));
  }

  private CastModel model(List<CharacterView> characters) {
    List<Choice> filters =
        Stream.of(Facet.values())
            .map(facet -> facet.choice(characters))
            .filter(choice -> !choice.options().isEmpty())
            .toList();
    List<CharacterCard> cards =
        characters.stream()
            .map(character -> CharacterCard.of(character, facets(character)))
            .toList();
    String count = characters.size() == 1 ? "1 character" : characters.size() + " characters";
    return new CastModel("Dramatis personae", count, filters, cards);
  }

  private String facets(CharacterView character) {
    Map<String, List<String>> values =
        Stream.of(Facet.values())
            .collect(Collectors.toMap(Facet::key, facet -> facet.of(character)));
    return json.writeValueAsString(values);
  }

  /**
   * The values of the page.
   *
   * @param title the title of the document
   * @param count the number of characters, in words
   */
  private record CastModel(
      String title, String count, List<Choice> filters, List<CharacterCard> characters) {}
}
