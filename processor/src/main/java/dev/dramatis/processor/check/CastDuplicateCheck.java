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
import java.util.function.Function;

/** No two banks of a cast have a character with one key. */
final class CastDuplicateCheck implements CastCheck {

  private final Message message;
  private final Function<Entry, String> key;

  CastDuplicateCheck(Message message, Function<Entry, String> key) {
    this.message = message;
    this.key = key;
  }

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
        Match first = owners.putIfAbsent(key.apply(entry), second);
        if (first != null
            && !first.bank().equals(bank)
            && !cast.isCompiled(first)
            && !cast.isCompiled(second)) {
          issues.add(issue(cast, first, second));
        }
      }
    }
    return issues;
  }

  private Issue issue(DeclaredCast cast, Match first, Match second) {
    return message.aboutCast(
        cast.declaration().subject(),
        cast.declaration().place(),
        key.apply(second.entry()),
        first.entry().type(),
        first.bank().name(),
        second.entry().type(),
        second.bank().name(),
        cast.toExclude(first, second).text(cast.all()));
  }
}
