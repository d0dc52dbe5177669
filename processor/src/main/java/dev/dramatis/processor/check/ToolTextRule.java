package dev.dramatis.processor.check;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.check.Unspeakable.Found;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.Located;
import dev.dramatis.processor.model.ToolDeclaration;
import java.util.ArrayList;
import java.util.List;

/** A tool says to the LLM what it does; what the character says meanwhile, a voice can speak. */
final class ToolTextRule implements ToolRule {

  @Override
  public List<Issue> check(ToolDeclaration tool, String subject) {
    List<Issue> issues = new ArrayList<>();
    if (!CharacterRules.showsSomething(tool.description().value())) {
      issues.add(
          Message.MISSING_TOOL_TEXT.about(
              subject,
              tool.description().place(),
              tool.method(),
              "write @Tool(\"…\") with what it does"));
    }
    for (Located<String> text : tool.meanwhile()) {
      if (!CharacterRules.showsSomething(text.value())) {
        issues.add(unspeakable(tool, text, subject, "no text; write it, or remove it"));
      }
      for (Found found : Unspeakable.firstOfEach(text.value())) {
        String what =
            "%s, which no voice can speak; %s".formatted(found.spelled(), found.thing().fix());
        issues.add(unspeakable(tool, text, subject, what));
      }
    }
    return issues;
  }

  private static Issue unspeakable(
      ToolDeclaration tool, Located<String> text, String subject, String what) {
    return Message.UNSPEAKABLE_MEANWHILE.about(subject, text.place(), tool.method(), what);
  }
}
