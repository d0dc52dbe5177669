package dev.dramatis.examples.voicehost.llm;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The call of a tool in the rehearsal: of the first whose name the user says. */
final class RehearsedCall {

  private RehearsedCall() {}

  /** Returns the message with the call for a request; null if the user names no tool. */
  static @Nullable ObjectNode message(ObjectNode request) {
    JsonNode last = request.path("messages").path(request.path("messages").size() - 1);
    boolean isNone = request.path("tool_choice").asString("").equals("none");
    if (isNone || !last.path("role").asString("").equals("user")) {
      return null;
    }
    String heard = ChatText.of(last);
    String words = " " + heard.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", " ") + " ";
    for (JsonNode tool : request.path("tools")) {
      String name = tool.path("function").path("name").asString("");
      if (!name.isEmpty() && words.contains(" " + name.toLowerCase(Locale.ROOT) + " ")) {
        return message(name, new SchemaExample(heard).of(tool.at("/function/parameters")));
      }
    }
    return null;
  }

  private static ObjectNode message(String name, JsonNode arguments) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("role", "assistant").putNull("content");
    message
        .putArray("tool_calls")
        .addObject()
        .put("index", 0)
        .put("id", "call_" + UUID.randomUUID().toString().replace("-", ""))
        .put("type", "function")
        .putObject("function")
        .put("name", name)
        .put("arguments", arguments.toString());
    return message;
  }
}
