package dev.dramatis.examples.voicehost.page;

import dev.dramatis.examples.voicehost.cast.CharacterView;
import dev.dramatis.examples.voicehost.cast.CreditView;
import dev.dramatis.examples.voicehost.cast.VoiceView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A character as the programme bills it.
 *
 * @param kind what its kind is called
 * @param languages the names of its languages, in a row
 * @param isEnglishByDefault whether it names no language, which clients read as English
 * @param facets its values of each {@link Facet}, as JSON
 * @param searched the texts that the search looks into, one a line
 */
record Billing(
    String id,
    String name,
    String kind,
    String languages,
    boolean isEnglishByDefault,
    List<Tag> tags,
    Credit credit,
    String facets,
    String searched) {

  static Billing of(CharacterView character, String facets) {
    return new Billing(
        character.id(),
        character.name(),
        Vocabulary.kind(character.kind()),
        languages(character),
        character.languages().isEmpty(),
        character.tags().stream().map(Tag::of).toList(),
        Credit.of(character.voice()),
        facets,
        searched(character));
  }

  private static String languages(CharacterView character) {
    return character.languages().isEmpty()
        ? "English"
        : character.languages().stream()
            .map(Vocabulary::language)
            .collect(Collectors.joining(", "));
  }

  private static String searched(CharacterView character) {
    Stream<String> facets =
        Stream.of(Facet.values())
            .flatMap(facet -> facet.of(character).stream().flatMap(v -> facet.words(v)));
    return Stream.of(Stream.of(character.id(), character.name()), facets, voice(character.voice()))
        .flatMap(texts -> texts)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> voice(VoiceView voice) {
    CreditView credit = voice.attribution();
    return Stream.of(voice.description(), voice.title(), credit == null ? null : credit.author())
        .filter(Objects::nonNull);
  }

  /** A tag, and the query that narrows the cast to it. */
  record Tag(String name, String query) {

    static Tag of(String name) {
      return new Tag(name, "tag=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
  }
}
