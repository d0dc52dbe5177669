package dev.dramatis.spring.ai;

import dev.dramatis.CharacterSession;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.definition.ToolDefinition;

/**
 * The answer to a call of a tool that does not exist, for which the session has a sentence. It is
 * offered to no LLM. Its name may be any text, the empty one included.
 */
record UnknownTool(CharacterSession session, String name) implements ToolCallback, ToolDefinition {

  @Override
  public String description() {
    return "unknown";
  }

  @Override
  public String inputSchema() {
    return "{}";
  }

  @Override
  public ToolDefinition getToolDefinition() {
    return this;
  }

  @Override
  public String call(String arguments) {
    return session.call(name, Map.of()).text();
  }

  @Override
  public String call(String arguments, @Nullable ToolContext context) {
    return call(arguments);
  }
}
