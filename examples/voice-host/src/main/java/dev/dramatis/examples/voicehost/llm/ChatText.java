package dev.dramatis.examples.voicehost.llm;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes and reads what is text in chat completions. */
public final class ChatText {

  private ChatText() {}

  /** A message of a conversation. */
  public static ObjectNode message(String role, String content) {
    return JsonNodeFactory.instance.objectNode().put("role", role).put("content", content);
  }

  /**
   * What the user says to an LLM that only answers a user, before the character's first line; the
   * same as unmute's.
   */
  public static ObjectNode hello() {
    return message("user", "Hello.");
  }

  /** The text of a message, whose content is a text or a list of parts, some of them texts. */
  public static String of(JsonNode message) {
    JsonNode content = message.path("content");
    if (!content.isArray()) {
      return content.asString("");
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode part : content) {
      text.append(part.path("text").asString(""));
    }
    return text.toString();
  }

  /** What a chunk adds to the answer's text; empty if it is about something else. */
  public static String delta(ObjectNode chunk) {
    return chunk.path("choices").path(0).path("delta").path("content").asString("");
  }
}
