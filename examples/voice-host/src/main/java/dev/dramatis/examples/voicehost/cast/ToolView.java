package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.tool.ToolDefinition;

/** A tool of a character, in the words that the LLM reads. */
public record ToolView(String name, String description) {

  static ToolView of(ToolDefinition tool) {
    return new ToolView(tool.name(), tool.description());
  }
}
