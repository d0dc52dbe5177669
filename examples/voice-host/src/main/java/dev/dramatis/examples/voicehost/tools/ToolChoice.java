package dev.dramatis.examples.voicehost.tools;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which tools the LLM may or must call in a round of an answer. */
final class ToolChoice {

  static final String MEMBER = "tool_choice";

  private ToolChoice() {}

  /** Sets the choice for a round after the first: a call that was forced is not forced again. */
  static void relax(ObjectNode request) {
    JsonNode choice = request.path(MEMBER);
    if (choice.path("allowed_tools") instanceof ObjectNode allowed) {
      ObjectNode relaxed = (ObjectNode) choice.deepCopy();
      relaxed.set("allowed_tools", allowed.deepCopy().put("mode", "auto"));
      request.set(MEMBER, relaxed);
    } else if (!choice.isMissingNode()) {
      request.put(MEMBER, "auto");
    }
  }

  /** Sets the choice for the last round, in which the LLM has to talk. */
  static void forbid(ObjectNode request) {
    request.put(MEMBER, "none");
  }

  /** Returns true if a client wants no tool to be called. */
  static boolean isNone(ObjectNode request) {
    return request.path(MEMBER).asString("").equals("none");
  }
}
