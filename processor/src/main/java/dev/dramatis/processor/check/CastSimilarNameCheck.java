package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CastSelection;
import dev.dramatis.processor.model.DeclaredCast;
import dev.dramatis.processor.model.Exclusion.Match;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.model.VisibleBank.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of two banks differ by more than case, accents or spaces, which are not heard. */
final class CastSimilarNameCheck implements CastCheck {

  @Override
  public List<Issue> check(DeclaredCast cast) {
    if (!cast.declaration().isSelectionKnown()) {
      return List.of();
    }
    List<Issue> issues = new ArrayList<>();
    CastSelection selection = cast.selection();
    Map<String, Match> owners = new HashMap<>();
    for (VisibleBank bank : selection.banks()) {
      for (Entry entry : selection.entries(bank)) {
        Match second = new Match(bank, entry);
        Match first = owners.putIfAbsent(SimilarNameCheck.heard(entry.name()), second);
        if (first != null
            && !first.bank().equals(bank)
            && !first.entry().name().equals(entry.name())) {
          issues.add(issue(cast, first, second));
        }
      }
    }
    return issues;
  }

  private static Issue issue(DeclaredCast cast, Match first, Match second) {
    return Message.SIMILAR_NAME.aboutCast(
        cast.declaration().subject(),
        cast.declaration().place(),
        first.entry().name(),
        first.entry().type(),
        first.bank().name(),
        second.entry().name(),
        second.entry().type(),
        second.bank().name(),
        cast.toExclude(first, second).text(cast.all()));
  }
}
