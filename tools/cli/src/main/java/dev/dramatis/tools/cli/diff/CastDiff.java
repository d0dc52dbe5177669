package dev.dramatis.tools.cli.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The differences between two casts.
 *
 * @param removed characters whose id only the old cast has, less those with a new id
 * @param added characters whose id only the new cast has, less those with a new id
 * @param changed characters of both with at least one change, in the new cast's order
 * @param unchanged how many are the same
 * @param unread characters that could not be read or opened
 */
record CastDiff(
    List<Portrait> removed,
    List<Portrait> added,
    List<ChangedCharacter> changed,
    int unchanged,
    List<Unread> unread) {

  static CastDiff between(CastState before, CastState after) {
    Map<String, Portrait> removed = without(before.portraits(), after);
    Map<String, Portrait> added = without(after.portraits(), before);
    Map<String, Portrait> moved = Moves.between(removed, added);
    List<ChangedCharacter> changed = new ArrayList<>();
    int unchanged = 0;
    for (Portrait now : after.portraits().values()) {
      Portrait old = moved.getOrDefault(now.id(), before.portraits().get(now.id()));
      if (old != null) {
        ChangedCharacter character = ChangedCharacter.of(old, now);
        if (character.changes().isEmpty()) {
          unchanged++;
        } else {
          changed.add(character);
        }
      }
    }
    return new CastDiff(
        List.copyOf(removed.values()),
        List.copyOf(added.values()),
        List.copyOf(changed),
        unchanged,
        Unread.of(before, after));
  }

  /** Returns the characters that another cast has not; one that it could not read it has. */
  private static Map<String, Portrait> without(Map<String, Portrait> portraits, CastState other) {
    Map<String, Portrait> rest = new LinkedHashMap<>(portraits);
    rest.keySet().removeAll(other.portraits().keySet());
    rest.keySet().removeAll(other.leftOut().keySet());
    return rest;
  }

  /** Returns how many changes are risky, removed characters included. */
  int risks() {
    long inBoth =
        changed.stream()
            .flatMap(character -> character.changes().stream())
            .filter(Change::isRisky)
            .count();
    return removed.size() + (int) inBoth + (int) unread.stream().filter(Unread::isRisky).count();
  }

  /** Returns true if nothing differs. */
  boolean isEmpty() {
    return removed.isEmpty() && added.isEmpty() && changed.isEmpty() && risks() == 0;
  }
}
