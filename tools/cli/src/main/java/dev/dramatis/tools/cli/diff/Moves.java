package dev.dramatis.tools.cli.diff;

import dev.dramatis.character.CharacterDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds characters with a new id among those that were removed and added. */
final class Moves {

  private final Map<String, Portrait> removed;
  private final Map<String, Portrait> added;
  private final Map<String, Portrait> moved = new HashMap<>();

  private Moves(Map<String, Portrait> removed, Map<String, Portrait> added) {
    this.removed = removed;
    this.added = added;
  }

  /**
   * Takes characters out of both maps that have the same class, or else the same voice and
   * instructions.
   *
   * @return the old state of each, by its new id
   */
  static Map<String, Portrait> between(Map<String, Portrait> removed, Map<String, Portrait> added) {
    Moves moves = new Moves(removed, added);
    moves.match(each -> each.className());
    moves.match(Moves::voiceAndInstructions);
    return moves.moved;
  }

  private static Optional<String> voiceAndInstructions(CharacterDefinition character) {
    return character.instructions().map(data -> character.voice() + "\n" + data);
  }

  private void match(Function<CharacterDefinition, Optional<String>> key) {
    Map<String, List<Portrait>> old = grouped(removed, key);
    Map<String, List<Portrait>> now = grouped(added, key);
    old.forEach(
        (text, portraits) -> {
          List<Portrait> others = now.getOrDefault(text, List.of());
          if (portraits.size() == 1 && others.size() == 1) {
            move(portraits.get(0), others.get(0));
          }
        });
  }

  private static Map<String, List<Portrait>> grouped(
      Map<String, Portrait> portraits, Function<CharacterDefinition, Optional<String>> key) {
    Map<String, List<Portrait>> grouped = new HashMap<>();
    for (Portrait portrait : portraits.values()) {
      key.apply(portrait.definition())
          .ifPresent(
              text -> grouped.computeIfAbsent(text, none -> new ArrayList<>()).add(portrait));
    }
    return grouped;
  }

  private void move(Portrait old, Portrait now) {
    removed.remove(old.id());
    added.remove(now.id());
    moved.put(now.id(), old);
  }
}
