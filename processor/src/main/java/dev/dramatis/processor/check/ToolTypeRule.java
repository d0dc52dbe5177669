package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.ToolDeclaration;
import dev.dramatis.processor.model.ToolType.Unsupported;
import java.util.ArrayList;
import java.util.List;

/** Generated code can call a tool with what JSON says. */
final class ToolTypeRule implements ToolRule {

  @Override
  public List<Issue> check(ToolDeclaration tool, String subject) {
    List<Issue> issues = new ArrayList<>();
    tool.faults().forEach(fault -> issues.add(fault.issue(subject)));
    for (ToolValue value : ToolValue.in(tool)) {
      if (value.parameter().type() instanceof Unsupported unsupported) {
        issues.add(
            Message.UNSUPPORTED_PARAMETER.about(
                subject, value.parameter().place(), value.what(), unsupported.fault()));
      }
    }
    return issues;
  }
}
