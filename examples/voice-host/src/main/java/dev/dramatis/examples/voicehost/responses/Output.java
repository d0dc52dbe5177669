package dev.dramatis.examples.voicehost.responses;

import dev.dramatis.examples.voicehost.llm.ChatText;
import dev.dramatis.examples.voicehost.tools.CallAssembly;
import dev.dramatis.examples.voicehost.tools.CallIds;
import dev.dramatis.examples.voicehost.tools.PartialCall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The output of a response, made from the chunks of an answer. */
final class Output {

  private static final List<String> THOUGHTS = List.of("reasoning_content", "reasoning");

  private final Events events;
  private final List<OutputItem> items = new ArrayList<>();
  private final CallAssembly assembly = new CallAssembly();
  private final Map<PartialCall, CallItem> calls = new IdentityHashMap<>();
  private final Set<String> callIds = new HashSet<>();

  Output(Events events) {
    this.events = events;
  }

  /**
   * Adds what a chunk says, or a whole answer.
   *
   * @param delta a part of a message, or a whole one
   * @param logprobs the log probabilities of its text
   */
  void add(JsonNode delta, JsonNode logprobs) {
    for (String name : THOUGHTS) {
      if (delta.hasNonNull(name)) {
        addText(PartKind.THOUGHT, delta.path(name).asString(""), logprobs.path("none"));
        break; // servers say the same under both names
      }
    }
    addText(PartKind.TEXT, ChatText.of(delta), logprobs.path("content"));
    addText(PartKind.REFUSAL, delta.path("refusal").asString(""), logprobs.path("none"));
    delta.path("tool_calls").forEach(this::addCall);
  }

  private void addText(PartKind kind, String text, JsonNode logprobs) {
    if (!text.isEmpty()) {
      textItem(kind).add(kind, text, logprobs);
    }
  }

  private TextItem textItem(PartKind kind) {
    if (!items.isEmpty()
        && items.get(items.size() - 1) instanceof TextItem latest
        && latest.takes(kind)) {
      return latest;
    }
    endText("completed");
    TextItem item = new TextItem(events, items.size(), kind);
    items.add(item);
    return item;
  }

  /** Ends the item with text that is open; the arguments of several calls may come in turns. */
  private void endText(String status) {
    items.stream().filter(TextItem.class::isInstance).forEach(item -> item.end(status));
  }

  private void addCall(JsonNode fragment) {
    PartialCall call = assembly.add(fragment);
    if (call != null && !call.name().isEmpty()) {
      calls.computeIfAbsent(call, this::begin).add(call);
    }
  }

  private CallItem begin(PartialCall call) {
    endText("completed");
    String id = !call.id().isEmpty() && callIds.add(call.id()) ? call.id() : CallIds.next();
    CallItem item = new CallItem(events, items.size(), id, call.name());
    items.add(item);
    return item;
  }

  /**
   * Ends the output, which has at least a message.
   *
   * @param status completed or incomplete
   */
  void end(String status) {
    if (items.isEmpty()) {
      textItem(PartKind.TEXT).add(PartKind.TEXT, "", JsonNodeFactory.instance.arrayNode());
    }
    items.forEach(item -> item.end(status));
  }

  ArrayNode json() {
    ArrayNode json = JsonNodeFactory.instance.arrayNode(items.size());
    items.forEach(item -> json.add(item.json()));
    return json;
  }
}
