package dev.dramatis.processor.check;

import dev.dramatis.processor.generate.BankWriter;
import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.List;

/** The characters of a module fit into one index. */
final class SizeCheck implements CastCheck {

  /** Said of no character, because no single one is at fault. */
  private static final String NOBODY = "";

  @Override
  public List<Issue> check(Cast cast) {
    List<CharacterDeclaration> all = cast.all();
    return all.size() > BankWriter.MOST_CHARACTERS
        ? List.of(
            Message.TOO_MANY_CHARACTERS.about(
                NOBODY, all.get(all.size() - 1).place(), all.size(), BankWriter.MOST_CHARACTERS))
        : List.of();
  }
}
