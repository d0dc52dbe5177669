package dev.dramatis.examples.voicehost.responses;

import dev.dramatis.examples.voicehost.http.ApiException;
import dev.dramatis.examples.voicehost.members.MemberPath;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Refuses what a host that stores no response cannot do, with what a client does instead. */
final class StoredState {

  private static final List<String> CONVERSATIONS = List.of("previous_response_id", "conversation");

  /** An item of this type has no other content for an LLM than its thoughts, which are left out. */
  private static final String REASONING_ID = "rs_";

  private StoredState() {}

  /**
   * Checks a request.
   *
   * @throws ApiException if it needs something that is stored
   */
  static void refuse(ObjectNode request) {
    for (String name : CONVERSATIONS) {
      if (request.hasNonNull(name)) {
        throw unsupported(name, "stores no responses; send the whole conversation as input");
      }
    }
    if (request.path("background").asBoolean(false)) {
      throw unsupported("background", "answers at once; leave it out, and set stream to true");
    }
    if (request.hasNonNull("prompt")) {
      throw unsupported("prompt", "stores no prompts; send the text as instructions");
    }
    refuseTools(request.path("tools"));
  }

  private static void refuseTools(JsonNode tools) {
    for (int i = 0; i < tools.size(); i++) {
      String type = tools.path(i).path("type").asString("function");
      if (!type.equals("function")) {
        throw unsupported(
            MemberPath.of("tools").item(i).member("type").toString(),
            "runs the tools of its characters alone; send tools of the type function");
      }
    }
  }

  /**
   * Returns true for an item that refers to the LLM's thoughts.
   *
   * @throws ApiException if the item refers to another item
   */
  static boolean refersToReasoning(JsonNode item, MemberPath at) {
    String type = item.path("type").asString("");
    if (!type.equals("item_reference") && !isBareReference(item, type)) {
      return false;
    }
    if (item.path("id").asString("").startsWith(REASONING_ID)) {
      return true;
    }
    throw unsupported(
        at.toString(),
        "stores no items, and this one is an item_reference; send the item itself"
            + " (AI SDK: providerOptions: { openai: { store: false } })");
  }

  /** An item reference may come without its type. */
  private static boolean isBareReference(JsonNode item, String type) {
    return type.isEmpty() && item.hasNonNull("id") && !item.has("role");
  }

  private static ApiException unsupported(String param, String reason) {
    return ApiException.unsupported(param, "This host " + reason + ".");
  }
}
