package dev.dramatis.examples.voicehost;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A client of chat completions that keeps all messages, and reads both forms of an answer. */
final class ToolChat {

  private static final JsonMapper JSON = new JsonMapper();

  private RunningHost host;
  private final ObjectNode request = JSON.createObjectNode().put("model", ToolBank.ID);
  private final ArrayNode messages = request.putArray("messages");
  private final List<String> headers = new ArrayList<>(List.of("Content-Type", "application/json"));

  /** Returns the messages of a request to an LLM: role, content and calls, without the prompt. */
  static List<String> said(JsonNode request) {
    List<String> said = new ArrayList<>();
    for (JsonNode message : request.path("messages")) {
      String role = message.path("role").asString();
      if (!role.equals("system")) {
        String id = message.path("tool_call_id").asString("");
        String content = message.path("content").asString("null");
        said.add((role + " " + id).strip() + ": " + content + calls(message));
      }
    }
    return said;
  }

  private static String calls(JsonNode message) {
    StringBuilder calls = new StringBuilder();
    for (JsonNode call : message.path("tool_calls")) {
      JsonNode function = call.path("function");
      calls.append(
          " [%s %s %s]"
              .formatted(
                  call.path("id").asString(),
                  function.path("name").asString(),
                  function.path("arguments").asString()));
    }
    return calls.toString();
  }

  ToolChat(RunningHost host, boolean isStream) {
    this.host = host;
    request.put("stream", isStream);
    if (isStream) {
      request.putObject("stream_options").put("include_usage", true);
    }
  }

  /**
   * An answer.
   *
   * @param message what a client adds to its messages
   * @param events all chunks, or the one answer
   */
  record Answer(int status, JsonNode message, String finishReason, List<JsonNode> events) {

    String text() {
      return message.path("content").asString("");
    }

    JsonNode call(int index) {
      return message.path("tool_calls").path(index);
    }

    JsonNode usage() {
      return events.get(events.size() - 1).path("usage");
    }
  }

  /** Goes on at another host. */
  ToolChat at(RunningHost other) {
    host = other;
    return this;
  }

  ToolChat conversation(String id) {
    return header("X-Conversation-Id", id);
  }

  ToolChat header(String name, String value) {
    headers.add(name);
    headers.add(value);
    return this;
  }

  /** Sets a member, from JSON with {@code '} for quotes. */
  ToolChat with(String member, String json) {
    request.set(member, JSON.readTree(json.replace('\'', '"')));
    return this;
  }

  /** Adds a tool of the client's. */
  ToolChat tool(String name) {
    request
        .withArray("tools")
        .addObject()
        .put("type", "function")
        .putObject("function")
        .put("name", name)
        .putObject("parameters")
        .put("type", "object");
    return this;
  }

  /** Adds a message, from JSON with {@code '} for quotes. */
  ToolChat message(String json) {
    messages.add(JSON.readTree(json.replace('\'', '"')));
    return this;
  }

  ToolChat result(String id, String content) {
    messages.addObject().put("role", "tool").put("tool_call_id", id).put("content", content);
    return this;
  }

  Answer say(String line) throws Exception {
    messages.addObject().put("role", "user").put("content", line);
    return send();
  }

  /** Sends all messages, and adds the answer's. */
  Answer send() throws Exception {
    HttpResponse<String> response =
        host.send(
            "/v1/chat/completions",
            http ->
                http.headers(headers.toArray(String[]::new))
                    .POST(BodyPublishers.ofString(request.toString())));
    Answer answer = response.body().startsWith("data:") ? streamed(response) : whole(response);
    if (answer.status() == 200) {
      messages.add(answer.message());
    }
    return answer;
  }

  private static Answer whole(HttpResponse<String> response) {
    JsonNode body = JSON.readTree(response.body());
    JsonNode choice = body.path("choices").path(0);
    return new Answer(
        response.statusCode(),
        choice.path("message"),
        choice.path("finish_reason").asString(""),
        List.of(body));
  }

  private static Answer streamed(HttpResponse<String> response) {
    List<JsonNode> events = new ArrayList<>();
    for (String event : response.body().split("\n\n", -1)) {
      if (!event.isEmpty() && !event.equals("data: [DONE]")) {
        events.add(JSON.readTree(event.substring("data: ".length())));
      }
    }
    StringBuilder text = new StringBuilder();
    Map<Integer, ObjectNode> calls = new TreeMap<>();
    String finishReason = "";
    for (JsonNode event : events) {
      JsonNode choice = event.path("choices").path(0);
      text.append(choice.path("delta").path("content").asString(""));
      choice.path("delta").path("tool_calls").forEach(call -> addTo(calls, call));
      finishReason += choice.path("finish_reason").asString("");
    }
    ObjectNode message = JSON.createObjectNode().put("role", "assistant");
    message.put("content", text.isEmpty() ? null : text.toString());
    if (!calls.isEmpty()) {
      message.putArray("tool_calls").addAll(calls.values());
    }
    return new Answer(response.statusCode(), message, finishReason, events);
  }

  private static void addTo(Map<Integer, ObjectNode> calls, JsonNode fragment) {
    ObjectNode call = (ObjectNode) fragment.deepCopy();
    int index = call.path("index").asInt();
    call.remove("index");
    ObjectNode known = calls.putIfAbsent(index, call);
    if (known != null) {
      String more = fragment.path("function").path("arguments").asString("");
      String earlier = known.path("function").path("arguments").asString("");
      known.withObject("function").put("arguments", earlier + more);
    }
  }
}
