package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.DeclaredCast;
import dev.dramatis.processor.model.Exclusion.Match;
import dev.dramatis.processor.model.VisibleBank.Entry;
import java.util.List;
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
    return CastClash.of(cast, key).stream()
        .filter(clash -> !cast.isCompiled(clash.first()) && !cast.isCompiled(clash.second()))
        .map(clash -> issue(cast, clash.first(), clash.second()))
        .toList();
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
