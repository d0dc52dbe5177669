package dev.dramatis.examples.voicehost.responses;

import dev.dramatis.examples.voicehost.tools.PartialCall;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The call of a tool of the client's. */
final class CallItem implements OutputItem {

  private final Events events;
  private final int index;
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final StringBuilder arguments = new StringBuilder();
  private boolean hasEnded;

  /**
   * Begins an item.
   *
   * @param index its place in the output
   * @param callId the id by which the client gives the result back
   */
  CallItem(Events events, int index, String callId, String name) {
    this.events = events;
    this.index = index;
    json.put("id", Events.newId("fc_")).put("type", "function_call");
    json.put("status", "in_progress").put("call_id", callId).put("name", name);
    itemEvent("response.output_item.added");
  }

  /** Adds what the client does not have of a call. */
  void add(PartialCall call) {
    String more = call.argumentsFrom(arguments.length());
    if (!more.isEmpty()) {
      arguments.append(more);
      event("delta").put("delta", more);
    }
  }

  @Override
  public void end(String status) {
    if (!hasEnded) {
      hasEnded = true;
      json.put("status", status);
      event("done")
          .put("name", json.path("name").asString(""))
          .put("arguments", arguments.toString());
      itemEvent("response.output_item.done");
    }
  }

  private ObjectNode event(String what) {
    return events
        .add("response.function_call_arguments." + what)
        .put("item_id", json.path("id").asString(""))
        .put("output_index", index);
  }

  private void itemEvent(String type) {
    events.add(type).put("output_index", index).set("item", json());
  }

  @Override
  public ObjectNode json() {
    return json.deepCopy().put("arguments", arguments.toString());
  }
}
