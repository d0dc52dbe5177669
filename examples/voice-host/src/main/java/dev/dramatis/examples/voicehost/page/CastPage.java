package dev.dramatis.examples.voicehost.page;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.examples.voicehost.cast.CharacterView;
import dev.dramatis.examples.voicehost.cast.VoiceSamples;
import dev.dramatis.examples.voicehost.page.Facet.Choice;
import java.util.List;
import java.util.stream.Stream;

/** The page of the listed cast, which a script filters in the browser. */
final class CastPage {

  private final Html html;

  private final VoiceSamples samples;

  CastPage(Html html, VoiceSamples samples) {
    this.html = html;
    this.samples = samples;
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
        characters.stream().map(character -> CharacterCard.of(character, samples)).toList();
    String count = characters.size() == 1 ? "1 character" : characters.size() + " characters";
    return new CastModel("Dramatis personae", count, samples.source().isPresent(), filters, cards);
  }

  /**
   * The values of the page.
   *
   * @param title the title of the document
   * @param count the number of characters, in words
   */
  private record CastModel(
      String title,
      String count,
      boolean hasSamples,
      List<Choice> filters,
      List<CharacterCard> characters) {}
}
