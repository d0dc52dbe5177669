package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.ToolDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of tools, parameters and components are such as every LLM's server takes. */
final class ToolNameRule implements ToolRule {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

  @Override
  public List<Issue> check(ToolDeclaration tool, String subject) {
    List<Issue> issues = new ArrayList<>();
    String name = tool.name().value();
    if (!NAME.matcher(name).matches()) {
      String fix = name.equals(tool.method()) ? "add name = \"…\" to its @Tool," : "write a name";
      issues.add(
          Message.INVALID_TOOL_NAME.about(subject, tool.name().place(), name, "a tool", fix));
    }
    for (ToolValue value : ToolValue.in(tool)) {
      if (!value.parameter().isOfHost() && !NAME.matcher(value.parameter().name()).matches()) {
        issues.add(
            Message.INVALID_TOOL_NAME.about(
                subject,
                value.parameter().place(),
                value.parameter().name(),
                value.what(),
                "give it one"));
      }
    }
    return issues;
  }
}
