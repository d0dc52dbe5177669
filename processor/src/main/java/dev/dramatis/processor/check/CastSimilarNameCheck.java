package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.DeclaredCast;
import dev.dramatis.processor.model.Exclusion.Match;
import java.util.List;

/** Names of two banks differ by more than case, accents or spaces, which are not heard. */
final class CastSimilarNameCheck implements CastCheck {

  @Override
  public List<Issue> check(DeclaredCast cast) {
    return CastClash.of(cast, entry -> SimilarNameCheck.heard(entry.name())).stream()
        .filter(clash -> !clash.first().entry().name().equals(clash.second().entry().name()))
        .map(clash -> issue(cast, clash.first(), clash.second()))
        .toList();
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
