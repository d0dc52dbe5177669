package dev.dramatis.spring.ai;

import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.definition.DefaultToolDefinition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** A tool of a session's character, as Spring AI calls it. */
final class CharacterTool implements ToolCallback {

  /** Keeps each digit of a decimal, of which a {@code double} would lose some. */
  private static final ObjectReader ARGUMENTS =
      JsonMapper.shared()
          .readerFor(new TypeReference<Map<String, Object>>() {})
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final ToolTurn turn;
  private final ToolDefinition tool;
  private final DefaultToolDefinition definition;

  CharacterTool(ToolTurn turn, ToolDefinition tool) {
    this.turn = turn;
    this.tool = tool;
    this.definition = new DefaultToolDefinition(tool.name(), tool.description(), tool.parameters());
  }

  ToolTurn turn() {
    return turn;
  }

  @Override
  public DefaultToolDefinition getToolDefinition() {
    return definition;
  }

  @Override
  public String call(String arguments) {
    try {
      return turn.call(tool, parsed(arguments)).text();
    } catch (JacksonException e) {
      return ToolResult.noJsonObject(tool.name()).text();
    }
  }

  /** Ignores the context, which the application gives to its own tools. */
  @Override
  public String call(String arguments, @Nullable ToolContext context) {
    return call(arguments);
  }

  /** Returns true if the arguments of a call are a JSON object. */
  static boolean areObject(String arguments) {
    try {
      return ARGUMENTS.readValue(arguments) != null;
    } catch (JacksonException e) {
      return false;
    }
  }

  /** Some servers send {@code null} for no arguments; Spring AI replaces an empty text. */
  private static Map<String, Object> parsed(String arguments) {
    Map<String, Object> values = ARGUMENTS.readValue(arguments);
    return values == null ? Map.of() : values;
  }
}
