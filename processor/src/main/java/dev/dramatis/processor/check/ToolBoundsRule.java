package dev.dramatis.processor.check;

import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.ToolDeclaration;
import dev.dramatis.processor.model.ToolParameter;
import dev.dramatis.processor.model.ToolType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The constraints of an argument leave it a value. */
final class ToolBoundsRule implements ToolRule {

  @Override
  public List<Issue> check(ToolDeclaration tool, String subject) {
    List<Issue> issues = new ArrayList<>();
    for (ToolValue value : ToolValue.in(tool)) {
      ToolParameter parameter = value.parameter();
      Optional<String> contradiction =
          inside(parameter.type(), parameter.constraints(), value.what());
      contradiction.ifPresent(
          why -> issues.add(Message.CONTRADICTING_BOUNDS.about(subject, parameter.place(), why)));
    }
    return issues;
  }

  private static Optional<String> inside(ToolType type, List<Constraint> constraints, String what) {
    Optional<String> own =
        Contradiction.in(type, constraints).map(why -> "%s: %s".formatted(what, why));
    return own.isPresent() || !(type instanceof ToolType.OfItems items)
        ? own
        : inside(items.item(), items.itemConstraints(), "each item of " + what);
  }
}
