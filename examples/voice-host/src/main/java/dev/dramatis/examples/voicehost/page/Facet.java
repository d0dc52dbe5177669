package dev.dramatis.examples.voicehost.page;

import dev.dramatis.examples.voicehost.cast.CharacterView;
import dev.dramatis.examples.voicehost.cast.Credit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Something by which the cast can be narrowed. */
enum Facet {
  TAG("Tag"),
  LANGUAGE("Language"),
  LICENSE("Voice license"),
  KIND("Kind");

  private static final String UNVERIFIED = "unverified";

  private final String label;

  Facet(String label) {
    this.label = label;
  }

  /** A character's values of this facet. */
  List<String> of(CharacterView character) {
    return switch (this) {
      case KIND -> List.of(character.kind());
      case LANGUAGE -> languages(character);
      case TAG -> character.tags();
      case LICENSE -> List.of(license(character));
    };
  }

  /** What the page calls a value. */
  private String name(String value) {
    return switch (this) {
      case KIND -> Vocabulary.kind(value);
      case LANGUAGE -> Vocabulary.language(value);
      case TAG, LICENSE -> value;
    };
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
            .map(e -> new Option(e.getKey(), name(e.getKey()), e.getValue()))
            .sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
            .toList();
    return new Choice(key(), label, options);
  }

  /** English includes British English, and a character without languages speaks English. */
  private static List<String> languages(CharacterView character) {
    return character.languages().isEmpty()
        ? List.of("en")
        : character.languages().stream()
            .flatMap(tag -> Stream.of(tag, tag.replaceFirst("-.*", "")))
            .distinct()
            .toList();
  }

  private static String license(CharacterView character) {
    String name = Credit.of(character.voice()).licenseName();
    return name == null ? UNVERIFIED : name;
  }

  /** A filter: what the address calls it, what the page calls it, and what can be chosen. */
  record Choice(String key, String label, List<Option> options) {}

  /** A value that can be chosen, and how many characters have it. */
  record Option(String value, String label, int count) {}
}
