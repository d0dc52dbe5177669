package dev.dramatis.examples.voicehost.responses;

import dev.dramatis.examples.voicehost.chat.ChatApi;
import dev.dramatis.examples.voicehost.config.ChatLimits;
import dev.dramatis.examples.voicehost.http.ApiException;
import dev.dramatis.examples.voicehost.http.Lazy;
import dev.dramatis.examples.voicehost.llm.ChatText;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** OpenAI's Responses API: a request is translated to chat completions, and its answer back. */
public final class ResponsesApi implements ChatApi {

  private final Lazy<ResponseMembers> members;

  public ResponsesApi(ChatLimits limits) {
    this.members = new Lazy<>(() -> new ResponseMembers(limits));
  }

  @Override
  public Question read(JsonNode body) {
    if (!(body instanceof ObjectNode request)) {
      throw ApiException.badRequest("The body must be a JSON object.");
    }
    StoredState.refuse(request);
    ObjectNode options = members.get().request(request);
    InputMessages input = InputMessages.of(request.path("input"));
    ObjectNode chat = ChatOptions.of(options);
    chat.set("model", request.path("model"));
    chat.set("messages", messages(options, input));
    return new Question(
        chat,
        paths(input.calls(), options.has("instructions") ? 1 : 0),
        new ResponseForm(request.path("model").asString(""), options));
  }

  private static ArrayNode messages(ObjectNode options, InputMessages input) {
    ArrayNode messages = input.toJson();
    if (options.has("instructions")) {
      String instructions = options.path("instructions").asString("");
      messages.insert(0, ChatText.message("system", instructions));
    }
    return messages;
  }

  private static CallPaths paths(List<List<Integer>> calls, int before) {
    return (message, call) -> "input[%d]".formatted(calls.get(message - before).get(call));
  }
}
