package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.examples.voicehost.tools.Exchange;
import dev.dramatis.tool.ToolResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Completes the calls in a client's messages. An answer that the host remembers gets back the calls
 * of the character's tools and the LLM's own ids. A result that the client left out is filled in,
 * for LLM servers refuse a call without one.
 */
final class ToolHistory {

  private final Function<String, @Nullable JsonNode> pending;

  /**
   * @param pending finds the calls of the answer that gave a call of an id to the client
   */
  ToolHistory(Function<String, @Nullable JsonNode> pending) {
    this.pending = pending;
  }

  List<JsonNode> complete(List<JsonNode> messages) {
    List<JsonNode> completed = new ArrayList<>(messages.size());
    for (int i = 0; i < messages.size(); i++) {
      JsonNode message = messages.get(i);
      if (message.path("tool_calls").isEmpty()) {
        completed.add(message);
      } else {
        List<JsonNode> results = resultsAfter(messages, i);
        complete((ObjectNode) message, results, completed);
        i += results.size();
      }
    }
    return completed;
  }

  private static List<JsonNode> resultsAfter(List<JsonNode> messages, int at) {
    int end = at + 1;
    while (end < messages.size() && messages.get(end).path("role").asString("").equals("tool")) {
      end++;
    }
    return messages.subList(at + 1, end);
  }

  private void complete(ObjectNode message, List<JsonNode> results, List<JsonNode> completed) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    results.forEach(result -> byId.putIfAbsent(result.path("tool_call_id").asString(""), result));
    JsonNode known = known(message);
    if (known != null) {
      restore(message, known, byId, completed);
      return;
    }
    completed.add(message);
    for (JsonNode call : message.path("tool_calls")) {
      String id = call.path("id").asString("");
      JsonNode result = byId.remove(id);
      completed.add(result == null ? missing(id, call) : result);
    }
    completed.addAll(byId.values());
  }

  private @Nullable JsonNode known(JsonNode message) {
    for (JsonNode call : message.path("tool_calls")) {
      JsonNode known = pending.apply(call.path("id").asString(""));
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  private static void restore(
      ObjectNode message, JsonNode known, Map<String, JsonNode> byId, List<JsonNode> completed) {
    ObjectNode assistant = message.objectNode();
    assistant.setAll(message);
    ArrayNode calls = assistant.putArray("tool_calls");
    completed.add(assistant);
    for (JsonNode each : known) {
      JsonNode call = each.path("call");
      calls.add(call);
      completed.add(result(each, call, byId));
    }
  }

  private static JsonNode result(JsonNode known, JsonNode call, Map<String, JsonNode> byId) {
    String id = call.path("id").asString("");
    if (known.has("result")) {
      return Exchange.resultMessage(id, known.path("result").asString(""));
    }
    JsonNode given = byId.get(known.path("given").asString(""));
    if (given == null) {
      return missing(id, call);
    }
    ObjectNode result = ((ObjectNode) given).objectNode();
    result.setAll((ObjectNode) given);
    return result.put("tool_call_id", id);
  }

  private static JsonNode missing(String id, JsonNode call) {
    return Exchange.resultMessage(id, ToolResult.interrupted(ToolRules.nameOf(call)).text());
  }
}
