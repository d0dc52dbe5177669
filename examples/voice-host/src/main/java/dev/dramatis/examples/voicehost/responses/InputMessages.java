package dev.dramatis.examples.voicehost.responses;

import dev.dramatis.examples.voicehost.http.ApiException;
import dev.dramatis.examples.voicehost.llm.ChatText;
import dev.dramatis.examples.voicehost.members.Judge;
import dev.dramatis.examples.voicehost.members.MemberPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The messages of chat completions that say the same as an input. What one answer said and called
 * is one message, as LLM servers take it, also where a client puts each result after its call.
 */
final class InputMessages {

  private static final MemberPath INPUT = MemberPath.of("input");
  private static final String CALL_ID = "call_";

  private final List<Message> messages = new ArrayList<>();

  /** The latest message with calls. */
  private @Nullable Message calling;

  /**
   * A message.
   *
   * @param calls where its calls stand in the input
   */
  private record Message(ObjectNode json, List<Integer> calls) {

    boolean isOf(String role) {
      return json.path("role").asString("").equals(role);
    }
  }

  private InputMessages() {}

  /**
   * Reads the input of a request.
   *
   * @throws ApiException if it is none
   */
  static InputMessages of(JsonNode input) {
    InputMessages messages = new InputMessages();
    if (input.isString()) {
      messages.add("user").set("content", input);
    }
    for (int i = 0; i < input.size(); i++) {
      messages.addItem(input.path(i), i);
    }
    if (input.isObject() || messages.messages.isEmpty()) {
      throw ApiException.badParameter("input", "a text, or a list of items with a message");
    }
    return messages;
  }

  /** Returns the messages. */
  ArrayNode toJson() {
    ArrayNode json = JsonNodeFactory.instance.arrayNode(messages.size());
    messages.forEach(message -> json.add(message.json()));
    return json;
  }

  /** Returns the indexes of the items that are calls, for each message. */
  List<List<Integer>> calls() {
    return messages.stream().map(Message::calls).toList();
  }

  private void addItem(JsonNode sent, int index) {
    MemberPath at = INPUT.item(index);
    if (StoredState.refersToReasoning(sent, at)) {
      return;
    }
    if (sent instanceof ObjectNode message && message.has("role") && !message.has("type")) {
      message.put("type", "message");
    }
    JsonNode item = ResponseMembers.INPUT_ITEM.copy(sent, at, Judge.OF_REQUESTS);
    if (item == null) {
      return;
    }
    switch (item.path("type").asString("")) {
      case "message" -> addMessage(item);
      case "function_call" -> addCall(item, index);
      case "function_call_output" ->
          add("tool")
              .put("tool_call_id", item.path("call_id").asString(""))
              .set("content", content(item.path("output")));
      default -> {} // thoughts, which are the LLM's own
    }
  }

  private ObjectNode add(String role) {
    ObjectNode message = JsonNodeFactory.instance.objectNode().put("role", role);
    messages.add(new Message(message, new ArrayList<>()));
    return message;
  }

  private void addMessage(JsonNode item) {
    String role = item.path("role").asString("");
    JsonNode content = content(item.path("content"));
    Message latest = latest();
    if (latest != null && latest.isOf(role) && !latest.calls().isEmpty()) {
      ObjectNode more = latest.json().objectNode();
      more.set("content", content);
      latest.json().put("content", ChatText.of(latest.json()) + ChatText.of(more));
    } else {
      add(role).set("content", content);
    }
  }

  private @Nullable Message latest() {
    return messages.isEmpty() ? null : messages.get(messages.size() - 1);
  }

  private static JsonNode content(JsonNode content) {
    if (!content.isArray()) {
      return content;
    }
    ArrayNode parts = JsonNodeFactory.instance.arrayNode(content.size());
    content.forEach(part -> parts.add(part((ObjectNode) part)));
    return parts;
  }

  private static ObjectNode part(ObjectNode part) {
    String type = part.path("type").asString("");
    part.remove("type");
    ObjectNode made = part.objectNode();
    switch (type) {
      case "input_image" -> {
        part.set("url", part.path("image_url"));
        part.remove("image_url");
        made.put("type", "image_url").set("image_url", part);
      }
      case "input_file" -> made.put("type", "file").set("file", part);
      case "input_audio", "refusal" -> made.put("type", type).setAll(part);
      default -> made.put("type", "text").setAll(part);
    }
    return made;
  }

  private void addCall(JsonNode item, int index) {
    String id = item.path("call_id").asString("");
    Message message = caller(id);
    message.calls().add(index);
    message
        .json()
        .withArray("tool_calls")
        .addObject()
        .put("id", id)
        .put("type", "function")
        .putObject("function")
        .put("name", item.path("name").asString(""))
        .put("arguments", item.path("arguments").asString(""));
  }

  /** Returns the message of the answer that made a call. */
  private Message caller(String id) {
    Message latest = latest();
    if (latest != null && latest.isOf("assistant")) {
      calling = latest;
      return latest;
    }
    if (calling != null && latest != null && latest.isOf("tool") && isOfSameAnswer(calling, id)) {
      return calling;
    }
    Message message = new Message(JsonNodeFactory.instance.objectNode(), new ArrayList<>());
    message.json().put("role", "assistant").putNull("content");
    messages.add(message);
    calling = message;
    return message;
  }

  /** The ids that the host gives to the calls of one answer differ in their number alone. */
  private static boolean isOfSameAnswer(Message calling, String id) {
    String other = calling.json().at("/tool_calls/0/id").asString("");
    int end = id.lastIndexOf('_') + 1;
    return end > CALL_ID.length()
        && other.lastIndexOf('_') + 1 == end
        && other.startsWith(id.substring(0, end));
  }
}
