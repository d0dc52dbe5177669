package dev.dramatis.examples.voicehost.responses;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The options of chat completions that say the same as those of a request for a response. */
final class ChatOptions {

  /** The options that chat completions do not have, have in another form, or need not get. */
  private static final List<String> OTHERS =
      List.of(
          "background",
          "include",
          "instructions",
          "max_output_tokens",
          "max_tool_calls",
          "reasoning",
          "store",
          "stream_options",
          "text",
          "tool_choice",
          "tools",
          "truncation");

  private ChatOptions() {}

  /** Makes the options. */
  static ObjectNode of(ObjectNode options) {
    ObjectNode chat = options.objectNode();
    chat.setAll(options);
    chat.remove(OTHERS);
    copy(options.path("max_output_tokens"), chat, "max_completion_tokens");
    copy(options.at("/reasoning/effort"), chat, "reasoning_effort");
    copy(options.at("/text/verbosity"), chat, "verbosity");
    if (options.path("stream").asBoolean(false)) {
      chat.putObject("stream_options").put("include_usage", true);
    }
    if (wantsLogprobs(options)) {
      chat.put("logprobs", true);
    }
    if (options.at("/text/format") instanceof ObjectNode format) {
      chat.set("response_format", nested(format, "json_schema"));
    }
    if (options.has("tools")) {
      chat.set("tools", functions(options.path("tools")));
    }
    if (options.has("tool_choice")) {
      chat.set("tool_choice", toolChoice(options.path("tool_choice")));
    }
    return chat;
  }

  private static void copy(JsonNode value, ObjectNode to, String name) {
    if (!value.isMissingNode() && !value.isNull()) {
      to.set(name, value);
    }
  }

  /** Returns true if a client wants log probabilities, which it may say in two ways. */
  static boolean wantsLogprobs(ObjectNode options) {
    return options.path("top_logprobs").asInt(0) > 0
        || options
            .path("include")
            .valueStream()
            .anyMatch(name -> name.asString("").equals(ResponseMembers.LOGPROBS));
  }

  private static ArrayNode functions(JsonNode tools) {
    ArrayNode functions = ((ArrayNode) tools).arrayNode(tools.size());
    tools.forEach(tool -> functions.add(nested((ObjectNode) tool, "function")));
    return functions;
  }

  private static JsonNode toolChoice(JsonNode choice) {
    if (!(choice instanceof ObjectNode named)) {
      return choice;
    }
    if (!named.has("mode")) {
      return nested(named, "function");
    }
    ObjectNode allowed = nested(named, "allowed_tools");
    allowed.withObject("allowed_tools").set("tools", functions(named.path("tools")));
    return allowed;
  }

  /** Moves all members but the type into an object, if the type is that of such an object. */
  private static ObjectNode nested(ObjectNode flat, String type) {
    ObjectNode made = flat.objectNode();
    made.set("type", flat.path("type"));
    if (flat.path("type").asString("").equals(type)) {
      ObjectNode inner = made.putObject(type);
      flat.properties().stream()
          .filter(member -> !member.getKey().equals("type") && !member.getValue().isNull())
          .forEach(member -> inner.set(member.getKey(), member.getValue()));
    }
    return made;
  }
}
