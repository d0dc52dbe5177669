package dev.dramatis.processor.check;

import dev.dramatis.character.Need;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.ToolParameter;
import dev.dramatis.processor.model.ToolType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the host gives to a tool is a need of the character. */
final class ToolNeedsCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    List<Issue> issues = new ArrayList<>();
    List<ToolValue> ofHost =
        character.tools().stream()
            .flatMap(tool -> ToolValue.in(tool).stream())
            .filter(value -> value.parameter().isOfHost())
            .toList();
    List<Need> needs = ofHost.isEmpty() ? List.of() : character.needs();
    for (ToolValue value : ofHost) {
      fault(value.parameter(), needs, character)
          .ifPresent(
              fault ->
                  issues.add(
                      Message.UNDECLARED_HOST_OBJECT.about(
                          character.binaryName(), value.parameter().place(), value.what(), fault)));
    }
    return issues;
  }

  private static Optional<String> fault(
      ToolParameter parameter, List<Need> needs, CharacterDeclaration character) {
    ToolType.OfHost host = (ToolType.OfHost) parameter.type();
    String name = String.join(".", host.type().simpleNames());
    Optional<Need> need =
        needs.stream()
            .filter(each -> each.className().equals(host.type().reflectionName()))
            .findFirst();
    if (need.isEmpty()) {
      return Optional.of(
          "is %1$s, which %2$s does not need; add @Needs(%1$s.class) to %2$s"
              .formatted(name, character.simpleName()));
    }
    if (need.get().isOptional() == parameter.isOptional()) {
      return Optional.empty();
    }
    return Optional.of(
        parameter.isOptional()
            ? "is an Optional, and %2$s requires %1$s; make it %1$s, or the need optional"
                .formatted(name, character.simpleName())
            : "is %1$s, an optional need of %2$s; make it Optional<%1$s>, or require it"
                .formatted(name, character.simpleName()));
  }
}
