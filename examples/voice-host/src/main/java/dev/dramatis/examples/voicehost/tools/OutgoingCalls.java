package dev.dramatis.examples.voicehost.tools;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The calls of a client's tools, as the client gets them: numbered from 0, with ids of the host's,
 * because LLMs use an id again.
 */
final class OutgoingCalls {

  private final String id = CallIds.next();
  private final Map<PartialCall, Sent> sent = new LinkedHashMap<>();

  /** How much of a call the client has. */
  private static final class Sent {

    private final int index;
    private int length;

    Sent(int index) {
      this.index = index;
    }
  }

  /** Returns the beginning of the ids. */
  String id() {
    return id;
  }

  /** Returns the id of a call that was sent; null if it was not. */
  @Nullable String idOf(PartialCall call) {
    Sent known = sent.get(call);
    return known == null ? null : id + "_" + known.index;
  }

  boolean isEmpty() {
    return sent.isEmpty();
  }

  /** Returns what the client does not have of a call. */
  ObjectNode delta(PartialCall call) {
    Sent known = sent.get(call);
    ObjectNode delta = JsonNodeFactory.instance.objectNode();
    String type = call.isCustom() ? "custom" : "function";
    if (known == null) {
      known = new Sent(sent.size());
      sent.put(call, known);
      delta.put("index", known.index).put("id", idOf(call)).put("type", type);
      delta.putObject(type).put("name", call.name());
    } else {
      delta.put("index", known.index).putObject(type);
    }
    String more = call.argumentsFrom(known.length);
    known.length += more.length();
    delta.withObject(type).put(call.isCustom() ? "input" : "arguments", more);
    return delta;
  }
}
