package dev.dramatis.examples.voicehost.responses;

import dev.dramatis.examples.voicehost.chat.ServerEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The events of one response, numbered from 0. */
final class Events {

  private List<ServerEvent> events = new ArrayList<>();
  private int next;

  /** Adds an event of a type, and returns it to be filled. */
  ObjectNode add(String type) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("type", type).put("sequence_number", next);
    next++;
    events.add(new ServerEvent(type, event));
    return event;
  }

  /** Returns the events that were added since they were last taken. */
  List<ServerEvent> take() {
    List<ServerEvent> taken = events;
    events = new ArrayList<>();
    return taken;
  }

  /** Returns a new id with a prefix of OpenAI's. */
  static String newId(String prefix) {
    return prefix + UUID.randomUUID().toString().replace("-", "");
  }
}
