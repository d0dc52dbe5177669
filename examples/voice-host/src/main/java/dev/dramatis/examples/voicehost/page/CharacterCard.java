package dev.dramatis.examples.voicehost.page;

import dev.dramatis.character.License;
import dev.dramatis.examples.voicehost.cast.CharacterView;
import dev.dramatis.examples.voicehost.cast.Credit;
import dev.dramatis.examples.voicehost.cast.VoiceSamples;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A character as the pages show it.
 *
 * @param description one sentence that says who it is; null for none
 * @param kind the name of its kind
 * @param languages the names of its languages, in a row
 * @param isEnglishByDefault true if it names no language, which clients read as English
 * @param isCreditOwed true if the license of the voice asks for a credit wherever it is used
 * @param sample the address of the voice's sample; null for none
 * @param facets its values of each facet
 */
record CharacterCard(
    String id,
    String name,
    @Nullable String description,
    String kind,
    String languages,
    boolean isEnglishByDefault,
    List<Tag> tags,
    Credit credit,
    boolean isCreditOwed,
    @Nullable String sample,
    List<FacetValues> facets) {

  private static final Set<License> WITHOUT_CREDIT = Set.of(License.CC0, License.PUBLIC_DOMAIN);

  static CharacterCard of(CharacterView character, VoiceSamples samples) {
    Credit credit = Credit.of(character.voice());
    return new CharacterCard(
        character.id(),
        character.name(),
        character.description(),
        Vocabulary.kind(character.kind()),
        languages(character),
        character.languages().isEmpty(),
        character.tags().stream().map(Tag::of).toList(),
        credit,
        isCreditOwed(credit),
        samples.href(credit.voice()),
        Stream.of(Facet.values()).map(facet -> FacetValues.of(facet, character)).toList());
  }

  private static String languages(CharacterView character) {
    return character.languages().isEmpty()
        ? "English"
        : character.languages().stream()
            .map(Vocabulary::language)
            .collect(Collectors.joining(", "));
  }

  private static boolean isCreditOwed(Credit credit) {
    return Optional.ofNullable(credit.license())
        .filter(license -> License.of(license).filter(WITHOUT_CREDIT::contains).isEmpty())
        .isPresent();
  }

  /** A tag, and the query that narrows the cast to it. */
  record Tag(String name, String query) {

    static Tag of(String name) {
      return new Tag(name, "tag=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
  }

  /** The values of a facet, one a line. */
  record FacetValues(String key, String values) {

    static FacetValues of(Facet facet, CharacterView character) {
      return new FacetValues(facet.key(), String.join("\n", facet.of(character)));
    }
  }
}
