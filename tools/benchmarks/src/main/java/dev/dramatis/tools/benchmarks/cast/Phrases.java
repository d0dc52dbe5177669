package dev.dramatis.tools.benchmarks.cast;

import java.util.List;
import java.util.Random;

/** The phrases of the texts in a synthetic cast. */
final class Phrases {

  static final List<String> TAGS = List.of("outdoors", "games", "stories", "coaching", "history");

  static final List<String> TIMBRES =
      List.of("warm", "dry", "bright", "husky", "calm", "quick", "low", "clear");

  static final List<String> PLACES =
      List.of("in a kitchen", "at the sea", "in a studio", "on a train", "under a bridge");

  private static final List<String> SUBJECTS =
      List.of("You", "Your sister", "The old dog", "Your neighbour", "Nobody but you", "A friend");

  private static final List<String> VERBS =
      List.of("remembers", "likes", "collects", "talks about", "repairs", "is afraid of", "paints");

  private static final List<String> OBJECTS =
      List.of(
          "clocks that run late",
          "the garden behind the mill",
          "letters from far away",
          "storms in November",
          "recipes without sugar",
          "maps of places that are gone",
          "songs nobody sings any more",
          "the first tram of the morning");

  private Phrases() {}

  static String pick(List<String> phrases, Random random) {
    return phrases.get(random.nextInt(phrases.size()));
  }

  static String sentence(Random random) {
    return pick(SUBJECTS, random) + ' ' + pick(VERBS, random) + ' ' + pick(OBJECTS, random) + '.';
  }
}
