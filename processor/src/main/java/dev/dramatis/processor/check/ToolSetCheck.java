package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.ToolDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tools of a character have different names, and an LLM can choose among them. */
final class ToolSetCheck implements CharacterCheck {

  private static final int MOST = 20;

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    List<Issue> issues = new ArrayList<>();
    character.nearTools().forEach(fault -> issues.add(fault.issue(character.binaryName())));
    Map<String, ToolDeclaration> byName = new HashMap<>();
    for (ToolDeclaration tool : character.tools()) {
      ToolDeclaration first = byName.putIfAbsent(tool.name().value(), tool);
      if (first != null) {
        issues.add(
            Message.DUPLICATE_TOOL.about(
                character.binaryName(), tool.name().place(), tool.name().value(), first.spelled()));
      }
    }
    if (character.tools().size() > MOST) {
      issues.add(
          Message.MANY_TOOLS.about(
              character.binaryName(),
              character.place(),
              character.simpleName(),
              character.tools().size(),
              MOST));
    }
    return issues;
  }
}
