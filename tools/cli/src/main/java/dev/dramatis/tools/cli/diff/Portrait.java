package dev.dramatis.tools.cli.diff;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.tool.ToolDefinition;
import java.util.List;
import java.util.Optional;

/**
 * All that is compared of one character.
 *
 * @param speeches one for each of {@link Situation#ALL}
 */
record Portrait(CharacterDefinition definition, List<ToolDefinition> tools, List<Speech> speeches) {

  String id() {
    return definition.id();
  }

  String name() {
    return definition.name();
  }

  /** Returns why a prompt could not be made; empty if all could. */
  Optional<String> failure() {
    return speeches.stream()
        .flatMap(speech -> Optional.ofNullable(speech.failure()).stream())
        .findFirst();
  }
}
