package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.examples.voicehost.http.BadJsonException;
import dev.dramatis.examples.voicehost.http.JsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event that a client sent.
 *
 * @param body all of it
 */
record ClientEvent(String type, ObjectNode body) {

  /**
   * Reads a message.
   *
   * @throws EventException if it is no event
   */
  static ClientEvent of(String message, JsonReader reader) {
    if (!(tree(message, reader) instanceof ObjectNode body)) {
      throw new EventException(
          EventError.client("invalid_message", "A message must be a JSON object."));
    }
    JsonNode type = body.path("type");
    if (!type.isString()) {
      throw new EventException(EventError.badParameter("type", "the name of an event"));
    }
    return new ClientEvent(type.asString(), body);
  }

  private static JsonNode tree(String message, JsonReader reader) {
    try {
      return reader.read(message);
    } catch (BadJsonException e) {
      throw new EventException(
          EventError.client(
              "invalid_json", "The message cannot be read: %s.".formatted(e.reason())));
    }
  }

  /** The text of a message item, which the user is taken to have said. */
  String userText() {
    JsonNode item = object("item");
    require(item.path("type"), "message", "item.type");
    require(item.path("role"), "user", "item.role");
    StringBuilder text = new StringBuilder();
    for (JsonNode part : item.path("content")) {
      text.append(text(part));
    }
    if (!item.path("content").isArray() || text.toString().isBlank()) {
      throw badContent();
    }
    return text.toString();
  }

  private static String text(JsonNode part) {
    if (part.path("type").asString("").equals("input_audio")) {
      throw new EventException(EventError.AUDIO_NOT_SUPPORTED);
    }
    if (!part.path("type").asString("").equals("input_text") || !part.path("text").isString()) {
      throw badContent();
    }
    return part.path("text").asString();
  }

  private static EventException badContent() {
    return new EventException(
        EventError.badParameter(
            "item.content",
            "a list of at least one {\"type\":\"input_text\",\"text\":…} with something said"));
  }

  private static void require(JsonNode value, String expected, String param) {
    if (!value.asString("").equals(expected)) {
      throw new EventException(EventError.badParameter(param, "\"" + expected + "\""));
    }
  }

  /** A member that is an object. */
  ObjectNode object(String member) {
    if (body.path(member) instanceof ObjectNode object) {
      return object;
    }
    throw new EventException(EventError.badParameter(member, "an object"));
  }
}
