package dev.dramatis.examples.voicehost.responses;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A message or the LLM's thoughts, with one part of text after the other. */
final class TextItem implements OutputItem {

  private final Events events;
  private final int index;
  private final PartKind kind;
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final ArrayNode content;
  private @Nullable Part part;
  private boolean hasEnded;

  /** A part to which text is added. */
  private record Part(PartKind kind, StringBuilder text, ArrayNode logprobs) {

    ObjectNode json() {
      ObjectNode json = logprobs.objectNode();
      json.put("type", kind.type()).put(kind.member(), text.toString());
      if (kind == PartKind.TEXT) {
        json.putArray("annotations");
        json.set("logprobs", logprobs.deepCopy());
      }
      return json;
    }
  }

  /**
   * Begins an item.
   *
   * @param index its place in the output
   * @param kind its first part
   */
  TextItem(Events events, int index, PartKind kind) {
    this.events = events;
    this.index = index;
    this.kind = kind;
    json.put("id", Events.newId(kind.idPrefix())).put("type", kind.item());
    json.put("status", "in_progress");
    if (kind == PartKind.THOUGHT) {
      json.putArray("summary");
    } else {
      json.put("role", "assistant");
    }
    this.content = json.putArray("content");
    itemEvent("response.output_item.added");
  }

  /** Returns true if a part of a kind can be in the item. */
  boolean takes(PartKind other) {
    return !hasEnded && kind.item().equals(other.item());
  }

  /**
   * Adds text.
   *
   * @param logprobs the log probabilities of its tokens; none for none
   */
  void add(PartKind to, String text, JsonNode logprobs) {
    Part open = open(to);
    open.text().append(text);
    logprobs.forEach(open.logprobs()::add);
    ObjectNode delta = partEvent(to.event("delta")).put("delta", text);
    if (to == PartKind.TEXT) {
      delta.set("logprobs", open.logprobs().arrayNode().addAll(logprobs.valueStream().toList()));
    }
  }

  private Part open(PartKind to) {
    Part open = part;
    if (open == null || open.kind() != to) {
      endPart();
      open = new Part(to, new StringBuilder(), content.arrayNode());
      part = open;
      partEvent("response.content_part.added").set("part", open.json());
    }
    return open;
  }

  private void endPart() {
    Part open = part;
    if (open != null) {
      ObjectNode whole = open.json();
      ObjectNode done = partEvent(open.kind().event("done"));
      done.set(open.kind().member(), whole.path(open.kind().member()));
      if (open.kind() == PartKind.TEXT) {
        done.set("logprobs", whole.path("logprobs"));
      }
      partEvent("response.content_part.done").set("part", whole);
      content.add(whole);
      part = null;
    }
  }

  @Override
  public void end(String status) {
    if (!hasEnded) {
      hasEnded = true;
      endPart();
      json.put("status", status);
      itemEvent("response.output_item.done");
    }
  }

  private void itemEvent(String type) {
    events.add(type).put("output_index", index).set("item", json());
  }

  private ObjectNode partEvent(String type) {
    return events
        .add(type)
        .put("item_id", json.path("id").asString(""))
        .put("output_index", index)
        .put("content_index", content.size());
  }

  @Override
  public ObjectNode json() {
    ObjectNode soFar = json.deepCopy();
    Part open = part;
    if (open != null) {
      soFar.withArray("content").add(open.json());
    }
    return soFar;
  }
}
