package dev.dramatis.tools.cli.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A character that both casts have, with what differs.
 *
 * @param changes in the order of the aspects; empty if there are none
 */
record ChangedCharacter(Portrait before, Portrait after, List<Change> changes) {

  static ChangedCharacter of(Portrait before, Portrait after) {
    List<Change> changes = new ArrayList<>(Facts.between(before.definition(), after.definition()));
    changes.addAll(Voices.between(before.definition().voice(), after.definition().voice()));
    List<Change> needs = Needs.between(before.definition().needs(), after.definition().needs());
    changes.addAll(needs);
    changes.addAll(Tools.between(before.tools(), after.tools()));
    changes.addAll(Kinds.between(before.definition(), after.definition()));
    if (needs.stream().noneMatch(Change::isRisky)) {
      Speeches.failure(before.speeches(), after.speeches()).ifPresent(changes::add);
    }
    changes.addAll(Speeches.between(before.speeches(), after.speeches()));
    return new ChangedCharacter(
        before, after, changes.stream().sorted(Comparator.comparing(Change::aspect)).toList());
  }
}
