package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.List;

/** The characters of a module fit into one index. */
final class SizeCheck implements CastCheck {

  @Override
  public List<Issue> check(Cast cast) {
    List<CharacterDeclaration> all = cast.all();
    return all.size() > Cast.MOST_CHARACTERS
        ? List.of(
            Message.TOO_MANY_CHARACTERS.about(
                Issue.NO_CHARACTER,
                all.get(all.size() - 1).place(),
                all.size(),
                Cast.MOST_CHARACTERS))
        : List.of();
  }
}
