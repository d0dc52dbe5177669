package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.DeclaredModule.Pair;
import dev.dramatis.processor.model.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** No two characters of a module share a key. */
final class DuplicateCheck implements ModuleCheck {

  private final Message message;
  private final Function<CharacterDeclaration, Located<String>> key;

  DuplicateCheck(Message message, Function<CharacterDeclaration, Located<String>> key) {
    this.message = message;
    this.key = key;
  }

  @Override
  public List<Issue> check(DeclaredModule module) {
    List<Issue> issues = new ArrayList<>();
    Map<String, CharacterDeclaration> first = new HashMap<>();
    for (CharacterDeclaration character : module.all()) {
      Located<String> value = key.apply(character);
      CharacterDeclaration earlier = first.putIfAbsent(value.value(), character);
      if (earlier != null && !value.value().isBlank()) {
        module.between(earlier, character).ifPresent(pair -> issues.add(issue(pair)));
      }
    }
    return issues;
  }

  private Issue issue(Pair pair) {
    Located<String> value = key.apply(pair.atFault());
    return message.about(
        pair.atFault().binaryName(), value.place(), value.value(), pair.other().binaryName());
  }
}
