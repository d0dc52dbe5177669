package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.examples.voicehost.http.ApiException;
import dev.dramatis.examples.voicehost.llm.ChatText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a client of OpenAI's chat completions asks for.
 *
 * @param body all of it; what the host does not know is the LLM's to read
 * @param model the id of a character
 * @param messages the conversation so far
 * @param isStream whether the answer comes in pieces
 * @param user who the client says is speaking; blank if it does not
 */
record ChatRequest(
    ObjectNode body, String model, List<JsonNode> messages, boolean isStream, String user) {

  private static final Set<String> ROLES =
      Set.of("system", "developer", "user", "assistant", "tool", "function");

  /**
   * Reads a request.
   *
   * @throws ApiException if it is none
   */
  static ChatRequest of(JsonNode request) {
    if (!(request instanceof ObjectNode body)) {
      throw ApiException.badRequest("The body must be a JSON object.");
    }
    JsonNode model = body.path("model");
    if (!model.isString() || model.asString().isBlank()) {
      throw ApiException.badParameter("model", "the id of a character, one of GET /v1/models");
    }
    JsonNode stream = body.path("stream");
    if (!stream.isMissingNode() && !stream.isNull() && !stream.isBoolean()) {
      throw ApiException.badParameter("stream", "true or false");
    }
    return new ChatRequest(
        body,
        model.asString(),
        messages(body.path("messages")),
        stream.asBoolean(false),
        body.path("user").asString(""));
  }

  private static List<JsonNode> messages(JsonNode given) {
    List<JsonNode> messages = new ArrayList<>();
    for (JsonNode message : given) {
      if (!message.isObject() || !ROLES.contains(message.path("role").asString(""))) {
        throw badMessages();
      }
      messages.add(message);
    }
    if (!given.isArray() || messages.isEmpty()) {
      throw badMessages();
    }
    return messages;
  }

  private static ApiException badMessages() {
    return ApiException.badParameter(
        "messages", "a list of at least one message, each an object with a role and a content");
  }

  /** What the LLM is asked: the same, with a system prompt before all other messages. */
  ObjectNode withSystemPrompt(String prompt) {
    ObjectNode asked = body.deepCopy();
    ArrayNode said = asked.putArray("messages");
    said.add(ChatText.message("system", prompt));
    messages.forEach(said::add);
    return asked;
  }
}
