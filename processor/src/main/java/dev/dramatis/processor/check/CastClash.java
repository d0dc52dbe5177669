package dev.dramatis.processor.check;

import dev.dramatis.processor.model.DeclaredCast;
import dev.dramatis.processor.model.Exclusion.Match;
import dev.dramatis.processor.model.VisibleBank.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Two characters of a cast, from different banks, with one key.
 *
 * @param first the one whose bank comes first
 */
record CastClash(Match first, Match second) {

  /** Returns all of them; none where the compiler cannot tell what the host leaves out. */
  static List<CastClash> of(DeclaredCast cast, Function<Entry, String> key) {
    List<CastClash> clashes = new ArrayList<>();
    if (cast.declaration().isSelectionKnown()) {
      Map<String, Match> owners = new HashMap<>();
      cast.selection()
          .characters()
          .forEach(
              second -> {
                Match first = owners.putIfAbsent(key.apply(second.entry()), second);
                if (first != null && !first.bank().equals(second.bank())) {
                  clashes.add(new CastClash(first, second));
                }
              });
    }
    return clashes;
  }
}
