package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.DeclaredModule;
import java.util.List;

/** The characters of a module fit into one index. */
final class SizeCheck implements ModuleCheck {

  @Override
  public List<Issue> check(DeclaredModule module) {
    List<CharacterDeclaration> all = module.all();
    return all.size() > DeclaredModule.MOST_CHARACTERS
        ? List.of(
            Message.TOO_MANY_CHARACTERS.about(
                Issue.NO_CHARACTER,
                all.get(all.size() - 1).place(),
                all.size(),
                DeclaredModule.MOST_CHARACTERS))
        : List.of();
  }
}
