package dev.dramatis.examples.voicehost.page;

import dev.dramatis.examples.voicehost.cast.CharacterView;
import dev.dramatis.examples.voicehost.cast.Credit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A character as the pages show it.
 *
 * @param kind the name of its kind
 * @param languages the names of its languages, in a row
 * @param isEnglishByDefault true if it names no language, which clients read as English
 * @param facets its values of each {@link Facet}, as JSON
 * @param searched the texts that the search looks into, one a line
 */
record CharacterCard(
    String id,
    String name,
    String kind,
    String languages,
    boolean isEnglishByDefault,
    List<Tag> tags,
    Credit credit,
    String facets,
    String searched) {

  static CharacterCard of(CharacterView character, String facets) {
    return new CharacterCard(
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
    Credit credit = Credit.of(character.voice());
    Stream<String> voice =
        Stream.of(character.voice().description(), credit.title(), credit.author())
            .filter(Objects::nonNull);
    return Stream.of(Stream.of(character.id(), character.name()), facets, voice)
        .flatMap(texts -> texts)
        .collect(Collectors.joining("\n"));
  }

  /** A tag, and the query that narrows the cast to it. */
  record Tag(String name, String query) {

    static Tag of(String name) {
      return new Tag(name, "tag=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
  }
}
