package dev.dramatis;

import dev.dramatis.spi.tool.ToolArguments;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A bank in memory whose characters have tools; each is called as generated code calls it. */
public class ToolBank extends TestBank {

  private final Map<String, TreeMap<String, Tool>> tools = new HashMap<>();

  public ToolBank(String name) {
    super(name);
  }

  /** What generated code does in a call. */
  public interface Code {
    @Nullable ToolResult call(Object character, ToolArguments arguments) throws Exception;
  }

  @Override
  public ToolBank with(String id, String displayName, Supplier<@Nullable Object> factory) {
    super.with(id, displayName, factory);
    return this;
  }

  /** Adds a tool to a character. */
  public ToolBank tool(String id, String name, List<String> parameters, Code code) {
    ToolDefinition definition =
        new ToolDefinition(name, "Does it.", "{\"type\":\"object\"}", false, parameters, List.of());
    tools.computeIfAbsent(id, key -> new TreeMap<>()).put(name, new Tool(definition, code));
    return this;
  }

  @Override
  public List<ToolDefinition> tools(String id) {
    return tools.getOrDefault(id, new TreeMap<>()).values().stream().map(Tool::definition).toList();
  }

  @Override
  public @Nullable ToolResult call(
      String id, String tool, Object character, ToolArguments arguments) throws Exception {
    Tool called = tools.getOrDefault(id, new TreeMap<>()).get(tool);
    return called == null ? null : called.code().call(character, arguments);
  }

  private record Tool(ToolDefinition definition, Code code) {}
}
