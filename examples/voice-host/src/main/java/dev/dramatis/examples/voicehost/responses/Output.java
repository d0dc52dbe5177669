package dev.dramatis.examples.voicehost.responses;

import dev.dramatis.examples.voicehost.llm.ChatText;
import dev.dramatis.examples.voicehost.tools.CallAssembly;
import dev.dramatis.examples.voicehost.tools.CallIds;
import dev.dramatis.examples.voicehost.tools.PartialCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The output of a response, made from the chunks of an answer. */
final class Output {

  private static final JsonNode NONE = JsonNodeFactory.instance.missingNode();
  private static final List<String> THOUGHTS = List.of("reasoning_content", "reasoning");

  private final Events events;
  private final List<OutputItem> items = new ArrayList<>();
  private final CallAssembly assembly = new CallAssembly();
  private final Map<PartialCall, CallItem> calls = new HashMap<>();
  private final Set<String> callIds = new HashSet<>();

  Output(Events events) {
    this.events = events;
  }

  /**
   * Adds what a chunk says.
   *
   * @param logprobs the log probabilities of its text
   */
  void add(JsonNode delta, JsonNode logprobs) {
    addTexts(delta, logprobs);
    delta.path("tool_calls").forEach(fragment -> addCall(assembly.add(fragment)));
  }

  /** Adds what a whole message says. */
  void addWhole(JsonNode message, JsonNode logprobs) {
    addTexts(message, logprobs);
    message.path("tool_calls").forEach(call -> addCall(assembly.addWhole(call)));
  }

  private void addTexts(JsonNode said, JsonNode logprobs) {
    for (String name : THOUGHTS) {
      if (!said.path(name).asString("").isEmpty()) {
        addText(PartKind.THOUGHT, said.path(name).asString(""), NONE);
        break; // servers say the same under both names
      }
    }
    addText(PartKind.TEXT, ChatText.of(said), logprobs.path("content"));
    addText(PartKind.REFUSAL, said.path("refusal").asString(""), NONE);
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

  private void addCall(@Nullable PartialCall call) {
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
      textItem(PartKind.TEXT).add(PartKind.TEXT, "", NONE);
    }
    items.forEach(item -> item.end(status));
  }

  ArrayNode json() {
    ArrayNode json = JsonNodeFactory.instance.arrayNode(items.size());
    items.forEach(item -> json.add(item.json()));
    return json;
  }
}
