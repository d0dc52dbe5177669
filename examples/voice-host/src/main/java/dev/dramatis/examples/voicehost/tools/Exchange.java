package dev.dramatis.examples.voicehost.tools;

import dev.dramatis.tool.ToolResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The calls of one round of an answer with their results. It always has all results: a call that
 * has not ended counts as interrupted. Thread-safe.
 */
public final class Exchange {

  private final List<LlmCall> calls;
  private final @Nullable ToolResult[] results;

  Exchange(List<LlmCall> calls) {
    this.calls = List.copyOf(calls);
    this.results = new ToolResult[calls.size()];
  }

  List<LlmCall> calls() {
    return calls;
  }

  /** Returns the place of the call with an id, which each has one of its own. */
  int indexOf(String id) {
    return calls.stream().map(LlmCall::id).toList().indexOf(id);
  }

  synchronized void put(int call, ToolResult result) {
    results[call] = result;
  }

  /** Returns what the LLM reads of a call's result. */
  synchronized String result(int call) {
    ToolResult result = results[call];
    return result == null ? ToolResult.interrupted(calls.get(call).name()).text() : result.text();
  }

  /**
   * Returns the messages: the assistant's with the calls, then one for each result.
   *
   * @param said what the character said before the calls; blank for nothing
   */
  public List<ObjectNode> messages(String said) {
    List<ObjectNode> messages = new ArrayList<>();
    ObjectNode assistant = JsonNodeFactory.instance.objectNode().put("role", "assistant");
    assistant.put("content", said.isBlank() ? null : said);
    ArrayNode made = assistant.putArray("tool_calls");
    messages.add(assistant);
    for (int i = 0; i < calls.size(); i++) {
      made.add(calls.get(i).toJson());
      messages.add(resultMessage(calls.get(i).id(), result(i)));
    }
    return messages;
  }

  /** Makes the message that has the result of a call. */
  public static ObjectNode resultMessage(String id, String result) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("role", "tool")
        .put("tool_call_id", id)
        .put("content", result);
  }
}
