package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.examples.voicehost.chat.ChatApi.CallPaths;
import dev.dramatis.examples.voicehost.http.ApiException;
import dev.dramatis.examples.voicehost.tools.OfferedTools;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What a client may say of tools to a character that has some: it brings no tool of a name that the
 * character's have, forces none of these, and forges none of their calls.
 */
final class ToolRules {

  private final OfferedTools offered;
  private final Predicate<String> isGiven;
  private final CallPaths paths;

  /**
   * @param isGiven true for the id of a call that the host gave to the client
   * @param paths what errors call the request's calls
   */
  ToolRules(OfferedTools offered, Predicate<String> isGiven, CallPaths paths) {
    this.offered = offered;
    this.isGiven = isGiven;
    this.paths = paths;
  }

  /**
   * Checks a request.
   *
   * @throws ApiException if it breaks a rule
   */
  void check(ChatRequest request) {
    checkTools(request);
    checkChoice(request.options().path("tool_choice"));
    checkName(request.options().path("function_call"), "function_call.name");
    for (int i = 0; i < request.messages().size(); i++) {
      checkMessage(request.messages().get(i), i);
    }
  }

  private void checkTools(ChatRequest request) {
    JsonNode options = request.options();
    for (int i = 0; i < options.path("tools").size(); i++) {
      if (offered.has(nameOf(options.path("tools").path(i)))) {
        throw taken("tools[" + i + "]");
      }
    }
    for (int i = 0; i < options.path("functions").size(); i++) {
      checkName(options.path("functions").path(i), "functions[" + i + "].name");
    }
    if (options.path("n").asInt(1) > 1) {
      throw ApiException.badParameter("n", "1, because the character has tools");
    }
  }

  private void checkName(JsonNode named, String path) {
    if (offered.has(named.path("name").asString(""))) {
      throw taken(path);
    }
  }

  private static ApiException taken(String path) {
    return ApiException.badParameter(
        path, "of another name, because a tool of the character has this one");
  }

  private void checkChoice(JsonNode choice) {
    boolean isOwn = offered.has(nameOf(choice));
    for (JsonNode allowed : choice.path("allowed_tools").path("tools")) {
      isOwn |= offered.has(nameOf(allowed));
    }
    if (isOwn) {
      throw ApiException.badParameter(
          "tool_choice", "none, auto, required or a tool of the request, not of the character");
    }
  }

  private void checkMessage(JsonNode message, int index) {
    JsonNode calls = message.path("tool_calls");
    for (int i = 0; i < calls.size(); i++) {
      JsonNode call = calls.path(i);
      if (offered.has(nameOf(call)) && !isGiven.test(call.path("id").asString(""))) {
        throw forged(paths.of(index, i));
      }
    }
    boolean isFunction = message.path("role").asString("").equals("function");
    if (offered.has(message.path("function_call").path("name").asString(""))
        || (isFunction && offered.has(message.path("name").asString("")))) {
      throw forged("messages[" + index + "]");
    }
  }

  private static ApiException forged(String path) {
    return ApiException.badParameter(
        path, "about a tool of the client's; only the host calls the character's tools");
  }

  /** Returns the name of a tool, a call or a choice; empty if it has none. */
  static String nameOf(JsonNode tool) {
    return tool.path(tool.path("custom").isObject() ? "custom" : "function")
        .path("name")
        .asString("");
  }
}
