package dev.dramatis.tools.cli.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * A character that could not be compared, or not whole.
 *
 * @param where {@code old} or {@code new}
 * @param isRisky true if the old cast could read it, and the new one cannot
 */
record Unread(String id, String where, String reason, boolean isRisky) {

  static List<Unread> of(CastState before, CastState after) {
    List<Unread> unread = new ArrayList<>();
    before.leftOut().forEach((id, why) -> unread.add(new Unread(id, "old", why, false)));
    addFailures(before, "old", unread);
    after
        .leftOut()
        .forEach(
            (id, why) ->
                unread.add(new Unread(id, "new", why, before.portraits().containsKey(id))));
    addFailures(after, "new", unread);
    return List.copyOf(unread);
  }

  private static void addFailures(CastState cast, String where, List<Unread> unread) {
    for (Portrait portrait : cast.portraits().values()) {
      portrait
          .failure()
          .ifPresent(reason -> unread.add(new Unread(portrait.id(), where, reason, false)));
    }
  }
}
