package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.InheritableTools;
import dev.dramatis.processor.model.ToolDeclaration;
import java.util.List;

/** The rules about single tools. */
final class ToolCheck implements CharacterCheck {

  private static final List<ToolRule> RULES =
      List.of(new ToolTypeRule(), new ToolNameRule(), new ToolTextRule(), new ToolBoundsRule());

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    return check(character.tools(), character.binaryName());
  }

  static List<Issue> check(List<InheritableTools> classes) {
    return classes.stream().flatMap(each -> check(each.tools(), each.owner()).stream()).toList();
  }

  private static List<Issue> check(List<ToolDeclaration> tools, String subject) {
    return tools.stream()
        .flatMap(tool -> RULES.stream().flatMap(rule -> rule.check(tool, subject).stream()))
        .toList();
  }
}
