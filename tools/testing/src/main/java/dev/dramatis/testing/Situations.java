package dev.dramatis.testing;

import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.CharacterRules;
import dev.dramatis.character.Suggestions;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The named situations in which the prompts of a cast are made; not thread-safe. */
final class Situations {

  static final String DEFAULT = "default";

  private static final SessionOptions REPRODUCIBLE = SessionOptions.reproducible();

  private final Map<String, SessionOptions> ofAll = new LinkedHashMap<>();
  private final Map<String, Map<String, SessionOptions>> ofOne = new TreeMap<>();

  /** Adds a situation of all characters. */
  void add(String name, SessionOptions options) {
    put(ofAll, name, options, "all characters");
  }

  /** Adds a situation of one character, which replaces one of all characters with its name. */
  void add(String id, String name, SessionOptions options) {
    put(ofOne.computeIfAbsent(id, none -> new LinkedHashMap<>()), name, options, id);
  }

  private static void put(
      Map<String, SessionOptions> situations, String name, SessionOptions options, String whose) {
    if (name.isBlank() || CharacterRules.hiddenIn(name) >= 0) {
      throw new IllegalArgumentException(
          "a situation for %s has the name \"%s\"; give it a name of one line"
              .formatted(whose, name.strip()));
    }
    if (situations.putIfAbsent(name, reproducible(options)) != null) {
      throw new IllegalArgumentException(
          "there are two situations \"%s\" for %s; give one of them another name"
              .formatted(name, whose));
    }
  }

  /** Returns the options with a seed and a time that stands still. */
  private static SessionOptions reproducible(SessionOptions options) {
    Clock clock = options.clock();
    SessionOptions.Builder reproducible =
        options.toBuilder().seed(options.seed().orElse(REPRODUCIBLE.seed().getAsLong()));
    if (clock.equals(Clock.system(ZoneId.systemDefault()))) {
      reproducible.clock(REPRODUCIBLE.clock());
    } else if (clock.equals(Clock.system(clock.getZone()))) {
      reproducible.clock(Clock.fixed(REPRODUCIBLE.clock().instant(), clock.getZone()));
    }
    return reproducible.build();
  }

  /** Returns the situations of a character, in the order of the author. */
  Map<String, SessionOptions> of(CharacterDefinition character) {
    Map<String, SessionOptions> situations = new LinkedHashMap<>();
    situations.put(DEFAULT, REPRODUCIBLE);
    situations.putAll(ofAll);
    situations.putAll(ofOne.getOrDefault(character.id(), Map.of()));
    return situations;
  }

  /**
   * Checks that every character with situations of its own exists.
   *
   * @throws MistakeException if one does not
   */
  void check(Collection<String> ids) {
    for (Map.Entry<String, Map<String, SessionOptions>> own : ofOne.entrySet()) {
      if (!ids.contains(own.getKey())) {
        throw unknown(own.getKey(), own.getValue().keySet().iterator().next(), ids);
      }
    }
  }

  private static MistakeException unknown(String id, String situation, Collection<String> ids) {
    List<String> near = Suggestions.of(id, ids);
    return new MistakeException(
        "the situation \"%s\" is of \"%s\", and no character has that id%s; correct the id"
            .formatted(
                situation,
                id,
                near.isEmpty() ? "" : " (did you mean " + String.join(", ", near) + "?)"));
  }
}
