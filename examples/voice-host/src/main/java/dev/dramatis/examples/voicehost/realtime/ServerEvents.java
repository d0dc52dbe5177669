package dev.dramatis.examples.voicehost.realtime;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the events that the host sends. Their members and the order of these are those of unmute
 * (kyutai-labs/unmute, {@code unmute/openai_realtime_api_events.py}), which follows OpenAI's
 * Realtime API; an event id is no secret.
 */
final class ServerEvents {

  private static final String ALPHANUMERICS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  private static final int ID_LENGTH = 21;

  private ServerEvents() {}

  static ObjectNode error(EventError error) {
    ObjectNode event = event("error");
    event
        .putObject("error")
        .put("type", error.type())
        .put("code", error.code())
        .put("message", error.message())
        .put("param", error.param())
        .set("details", error.details());
    return event;
  }

  /** Makes the first event of OpenAI's, for which its clients wait before they read an error. */
  static ObjectNode sessionCreated() {
    ObjectNode event = event("session.created");
    event.putObject("session").put("type", "realtime");
    return event;
  }

  /**
   * Makes the answer to a {@code session.update}; unmute's models ignore the member of ours.
   *
   * @param character the id of the current character, or null if there is none
   */
  static ObjectNode sessionUpdated(ObjectNode session, @Nullable String character) {
    ObjectNode event = event("session.updated");
    event.set("session", session.put("character", character));
    return event;
  }

  static ObjectNode responseCreated(String voice, ArrayNode chatHistory) {
    ObjectNode event = event("response.created");
    event
        .putObject("response")
        .put("object", "realtime.response")
        .put("status", "in_progress")
        .put("voice", voice)
        .set("chat_history", chatHistory);
    return event;
  }

  static ObjectNode textDelta(String delta) {
    return event("response.text.delta").put("delta", delta);
  }

  static ObjectNode textDone(String text) {
    return event("response.text.done").put("text", text);
  }

  private static ObjectNode event(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type).put("event_id", newId());
  }

  private static String newId() {
    StringBuilder id = new StringBuilder("event_");
    for (int i = 0; i < ID_LENGTH; i++) {
      int drawn = ThreadLocalRandom.current().nextInt(ALPHANUMERICS.length());
      id.append(ALPHANUMERICS.charAt(drawn));
    }
    return id.toString();
  }
}
