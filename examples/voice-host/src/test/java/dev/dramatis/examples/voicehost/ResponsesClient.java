package dev.dramatis.examples.voicehost;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A client of the Responses API that sends all items back, as OpenAI's do. */
final class ResponsesClient {

  static final String PATH = "/v1/responses";

  private static final JsonMapper JSON = new JsonMapper();

  private final RunningHost host;
  private final ObjectNode request = JSON.createObjectNode();
  private final ArrayNode input = request.putArray("input");

  ResponsesClient(RunningHost host, String model, boolean isStream) {
    this.host = host;
    request.put("model", model).put("stream", isStream);
  }

  /** Sends a body, from JSON with {@code '} for quotes. */
  static HttpResponse<String> send(RunningHost host, String body) throws Exception {
    return host.send(
        PATH,
        http ->
            http.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
  }

  /** Sets a member, from JSON with {@code '} for quotes. */
  ResponsesClient with(String member, String json) {
    request.set(member, JSON.readTree(json.replace('\'', '"')));
    return this;
  }

  /** Adds an item, from JSON with {@code '} for quotes. */
  ResponsesClient item(String json) {
    input.add(JSON.readTree(json.replace('\'', '"')));
    return this;
  }

  /** Says a line, and returns the response. */
  JsonNode say(String line) throws Exception {
    input.addObject().put("role", "user").put("content", line);
    return send();
  }

  /** Gives the result of a call back. */
  ResponsesClient result(JsonNode call, String output) {
    input
        .addObject()
        .put("type", "function_call_output")
        .put("call_id", call.path("call_id").asString())
        .put("output", output);
    return this;
  }

  /** Sends all items, and adds those of the response, which it returns. */
  JsonNode send() throws Exception {
    HttpResponse<String> answer = send(host, request.toString());
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.body());
    }
    JsonNode response = responseOf(answer.body());
    response.path("output").forEach(input::add);
    return response;
  }

  /** Sends all items, with each result just after its call. */
  JsonNode sendResultsAfterTheirCalls() throws Exception {
    List<JsonNode> items = new ArrayList<>(input.valueStream().toList());
    input.removeAll();
    for (JsonNode item : items) {
      boolean isResult = item.path("type").asString("").equals("function_call_output");
      if (!isResult) {
        input.add(item);
      }
      items.stream()
          .filter(other -> item.path("type").asString("").equals("function_call"))
          .filter(other -> other.path("type").asString("").equals("function_call_output"))
          .filter(other -> other.path("call_id").equals(item.path("call_id")))
          .forEach(input::add);
    }
    return send();
  }

  static JsonNode responseOf(String body) {
    if (!body.startsWith("event:")) {
      return JSON.readTree(body);
    }
    List<JsonNode> events = eventsOf(body);
    return events.get(events.size() - 1).path("response");
  }

  /** Returns the events of a stream, each of which says its type twice. */
  static List<JsonNode> eventsOf(String body) {
    List<JsonNode> events = new ArrayList<>();
    for (String event : body.split("\n\n", -1)) {
      String[] lines = event.split("\n", -1);
      if (lines.length == 2) {
        JsonNode data = JSON.readTree(lines[1].substring("data: ".length()));
        if (!lines[0].equals("event: " + data.path("type").asString())) {
          throw new AssertionError(event);
        }
        events.add(data);
      }
    }
    return events;
  }

  /** Returns the text of the first message. */
  static String textOf(JsonNode response) {
    for (JsonNode item : response.path("output")) {
      if (item.path("type").asString().equals("message")) {
        return item.at("/content/0/text").asString("");
      }
    }
    return "";
  }

  /** Returns the calls of a response. */
  static List<JsonNode> callsOf(JsonNode response) {
    return response
        .path("output")
        .valueStream()
        .filter(item -> item.path("type").asString().equals("function_call"))
        .toList();
  }
}
