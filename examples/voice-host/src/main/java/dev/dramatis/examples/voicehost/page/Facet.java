package dev.dramatis.examples.voicehost.page;

import dev.dramatis.examples.voicehost.cast.CharacterView;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something by which the cast can be narrowed. */
enum Facet {
  KIND("Kind", character -> List.of(character.kind()), Vocabulary::kind),
  LANGUAGE("Language", Facet::languages, Vocabulary::language),
  TAG("Tag", CharacterView::tags, Function.identity()),
  LICENSE("Voice license", Facet::license, Function.identity());

  private static final String UNVERIFIED = "unverified";

  private final String label;
  private final Function<CharacterView, List<String>> values;
  private final Function<String, String> name;

  Facet(String label, Function<CharacterView, List<String>> values, Function<String, String> name) {
    this.label = label;
    this.values = values;
    this.name = name;
  }

  /** A character's values of this facet. */
  List<String> of(CharacterView character) {
    return values.apply(character);
  }

  /** What one may type to find a value. */
  Stream<String> words(String value) {
    return Stream.of(value, name.apply(value)).distinct();
  }

  /** What the address calls it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The values that occur among characters. */
  Choice choice(List<CharacterView> characters) {
    Map<String, Integer> counts = new TreeMap<>();
    for (CharacterView character : characters) {
      of(character).forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    List<Option> options =
        counts.entrySet().stream()
            .map(e -> new Option(e.getKey(), name.apply(e.getKey()), e.getValue()))
            .sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
            .toList();
    return new Choice(key(), label, options);
  }

  /** Whoever looks for English finds British English too; what is unset is read as English. */
  private static List<String> languages(CharacterView character) {
    return character.languages().isEmpty()
        ? List.of("en")
        : character.languages().stream()
            .flatMap(tag -> Stream.of(tag, tag.replaceFirst("-.*", "")))
            .distinct()
            .toList();
  }

  private static List<String> license(CharacterView character) {
    return List.of(
        character.voice().attribution() == null
            ? UNVERIFIED
            : character.voice().attribution().licenseName());
  }

  /** A filter: what the address calls it, what the page calls it, and what can be chosen. */
  record Choice(String key, String label, List<Option> options) {}

  /** A value that can be chosen, and how many characters have it. */
  record Option(String value, String label, int count) {}
}
