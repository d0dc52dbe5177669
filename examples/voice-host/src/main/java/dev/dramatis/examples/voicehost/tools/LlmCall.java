package dev.dramatis.examples.voicehost.tools;

import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call of a tool, as the LLM made it.
 *
 * @param id the LLM's id of it, or one of the host's where it has none
 * @param arguments a JSON text, or what is there in its place
 * @param isCustom true if the tool takes a text instead of arguments
 */
record LlmCall(String id, String name, String arguments, boolean isCustom) {

  private static final Pattern NO_PART_OF_A_NAME = Pattern.compile("[^a-zA-Z0-9_-]");
  private static final int LONGEST_NAME = 64;

  /** Makes the call as a message of the assistant has it. */
  ObjectNode toJson() {
    return toJson(id);
  }

  /** Makes the same with another id. */
  ObjectNode toJson(String otherId) {
    String type = isCustom ? "custom" : "function";
    ObjectNode call = JsonNodeFactory.instance.objectNode().put("id", otherId).put("type", type);
    call.putObject(type).put("name", shownName()).put(isCustom ? "input" : "arguments", arguments);
    return call;
  }

  /** Returns the name as servers take it; an LLM makes up others. */
  private String shownName() {
    String shown = NO_PART_OF_A_NAME.matcher(name).replaceAll("_");
    return shown.substring(0, Math.min(shown.length(), LONGEST_NAME));
  }

  /** Returns the same call with arguments that every server can read. */
  LlmCall with(String otherArguments) {
    return new LlmCall(id, name, otherArguments, isCustom);
  }
}
