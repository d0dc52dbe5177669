package dev.dramatis.testing;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import dev.dramatis.CharacterSession;
import dev.dramatis.tool.ToolResult;
import java.util.Map;

/**
 * Calls of tools with the text that an LLM sends.
 *
 * <pre>{@code
 * ToolResult result = ToolCalls.call(session, "bookTable", "{\"guests\": 4}");
 * assertEquals("A table for 4 is booked.", result.text());
 * }</pre>
 */
public final class ToolCalls {

  private ToolCalls() {}

  /**
   * Calls a tool as a host does. Empty arguments and {@code null} are an object without members;
   * the result for other text that is no JSON object is {@link ToolResult#noJsonObject}.
   *
   * @param session a session whose registry allows the tool
   * @param tool the tool's name
   * @param arguments the arguments as JSON
   * @return what the host sends back to the LLM
   */
  public static ToolResult call(CharacterSession session, String tool, String arguments) {
    try {
      Object parsed = arguments.isBlank() ? null : JsonParser.any().from(arguments);
      if (parsed == null) {
        return session.call(tool, Map.of());
      }
      return parsed instanceof JsonObject object
          ? session.call(tool, object)
          : ToolResult.noJsonObject(tool);
    } catch (JsonParserException e) {
      return ToolResult.noJsonObject(tool);
    }
  }
}
