package dev.dramatis.examples.voicehost.responses;

import dev.dramatis.examples.voicehost.llm.LlmException;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A response, which also repeats how it was asked for. */
final class ResponseObject {

  /** The members that are null where a request does not have them. */
  private static final List<String> OPTIONAL =
      List.of(
          "instructions",
          "max_output_tokens",
          "max_tool_calls",
          "prompt_cache_key",
          "prompt_cache_retention",
          "safety_identifier",
          "service_tier",
          "temperature",
          "top_logprobs",
          "top_p");

  private final ObjectNode json;

  /**
   * Begins a response.
   *
   * @param model the id of the character
   * @param options the request without its input
   */
  ResponseObject(String model, ObjectNode options) {
    json = options.objectNode();
    json.put("id", Events.newId("resp_")).put("object", "response").put("model", model);
    json.put("created_at", now()).putNull("completed_at").put("status", "in_progress");
    json.putNull("error").putNull("incomplete_details").putNull("usage").putArray("output");
    json.put("store", false).put("background", false).putNull("previous_response_id");
    json.put("truncation", "disabled"); // of a conversation that is too long the client hears
    for (String name : OPTIONAL) {
      json.set(name, member(options, name, json.nullNode()));
    }
    json.set("metadata", member(options, "metadata", json.objectNode()));
    json.set("parallel_tool_calls", member(options, "parallel_tool_calls", json.booleanNode(true)));
    json.set("tool_choice", member(options, "tool_choice", json.stringNode("auto")));
    json.set("tools", tools(options.path("tools")));
    json.set("text", text(options));
    json.putObject("reasoning")
        .putNull("summary")
        .set("effort", member(options.path("reasoning"), "effort", json.nullNode()));
    if (options.has("user")) {
      json.set("user", options.path("user"));
    }
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }

  private static JsonNode member(JsonNode of, String name, JsonNode other) {
    return of.hasNonNull(name) ? of.path(name) : other;
  }

  private ArrayNode tools(JsonNode sent) {
    ArrayNode tools = json.arrayNode();
    for (JsonNode tool : sent) {
      ObjectNode made = tools.addObject().putNull("description").putNull("parameters");
      made.put("strict", false); // as LLM servers take a function that does not say
      tool.properties().stream()
          .filter(member -> !member.getValue().isNull())
          .forEach(member -> made.set(member.getKey(), member.getValue()));
    }
    return tools;
  }

  private ObjectNode text(ObjectNode options) {
    ObjectNode text = json.objectNode();
    text.set(
        "format", member(options.path("text"), "format", json.objectNode().put("type", "text")));
    if (options.path("text").hasNonNull("verbosity")) {
      text.set("verbosity", options.at("/text/verbosity"));
    }
    return text;
  }

  /** Takes over what an answer says of its service tier. */
  void setServiceTier(JsonNode tier) {
    if (tier.isString()) {
      json.set("service_tier", tier);
    }
  }

  /** Returns the response as far as it is made. */
  ObjectNode inProgress() {
    return json.deepCopy();
  }

  /**
   * Returns the response when the LLM has said all that it says.
   *
   * @param incomplete why it does not say more; empty if it has come to its end
   * @param usage the usage of chat completions, or null
   */
  ObjectNode finished(ArrayNode output, String incomplete, JsonNode usage) {
    end(incomplete.isEmpty() ? "completed" : "incomplete", output, usage);
    if (incomplete.isEmpty()) {
      json.put("completed_at", now());
    } else {
      json.putObject("incomplete_details").put("reason", incomplete);
    }
    return json;
  }

  /** Returns the response when the LLM broke off. */
  ObjectNode failed(ArrayNode output, LlmException reason, JsonNode usage) {
    end("failed", output, usage);
    json.putObject("error")
        .put("code", code(reason.reason()))
        .put("message", String.valueOf(reason.getMessage()));
    return json;
  }

  private void end(String status, ArrayNode output, JsonNode usage) {
    json.put("status", status).set("output", output);
    if (usage.isObject()) {
      json.set("usage", usage(usage));
    }
  }

  /** Returns one of the few codes that OpenAI has for a response. */
  private static String code(LlmException.Reason reason) {
    return switch (reason) {
      case BAD_REQUEST, CONTEXT_LENGTH -> "invalid_prompt";
      case RATE_LIMITED -> "rate_limit_exceeded";
      default -> "server_error";
    };
  }

  private ObjectNode usage(JsonNode usage) {
    JsonNode input = usage.path("prompt_tokens_details");
    JsonNode output = usage.path("completion_tokens_details");
    ObjectNode made = json.objectNode();
    made.put("input_tokens", count(usage, "prompt_tokens"))
        .put("output_tokens", count(usage, "completion_tokens"))
        .put("total_tokens", count(usage, "total_tokens"));
    made.putObject("input_tokens_details")
        .put("cached_tokens", count(input, "cached_tokens"))
        .put("cache_write_tokens", count(input, "cache_write_tokens"));
    made.putObject("output_tokens_details")
        .put("reasoning_tokens", count(output, "reasoning_tokens"));
    return made;
  }

  private static long count(JsonNode counts, String name) {
    return counts.path(name).asLong(0);
  }
}
