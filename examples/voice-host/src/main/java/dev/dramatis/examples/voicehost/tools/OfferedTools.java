package dev.dramatis.examples.voicehost.tools;

import dev.dramatis.tool.ToolDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tools of a character that the LLM may call. Immutable. */
public final class OfferedTools {

  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, ToolDefinition> byName;

  private OfferedTools(Map<String, ToolDefinition> byName) {
    this.byName = byName;
  }

  public static OfferedTools of(List<ToolDefinition> tools) {
    Map<String, ToolDefinition> byName = new LinkedHashMap<>();
    tools.forEach(tool -> byName.put(tool.name(), tool));
    return new OfferedTools(byName);
  }

  public boolean isEmpty() {
    return byName.isEmpty();
  }

  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /** Returns what the character may say while a tool runs; empty for a name of no tool. */
  List<String> meanwhile(String name) {
    ToolDefinition tool = byName.get(name);
    return tool == null ? List.of() : tool.meanwhile();
  }

  /** Adds the tools to those of a request. */
  void addTo(ArrayNode tools) {
    for (ToolDefinition tool : byName.values()) {
      ObjectNode function =
          tools
              .addObject()
              .put("type", "function")
              .putObject("function")
              .put("name", tool.name())
              .put("description", tool.description());
      function.set("parameters", JSON.readTree(tool.parameters()));
      if (tool.isStrict()) {
        function.put("strict", true);
      }
    }
  }
}
