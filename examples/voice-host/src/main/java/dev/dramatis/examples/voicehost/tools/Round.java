package dev.dramatis.examples.voicehost.tools;

import dev.dramatis.examples.voicehost.llm.ChatText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the LLM said and called when it was asked once. */
final class Round {

  /** Some LLMs want their thoughts back with the results of their calls. */
  private static final List<String> THOUGHTS = List.of("reasoning_content", "reasoning");

  private final CallAssembly assembly = new CallAssembly();
  private final StringBuilder text = new StringBuilder();
  private final Map<String, StringBuilder> thoughts = new LinkedHashMap<>();
  private String finishReason = "";
  private @Nullable Map<PartialCall, LlmCall> calls;

  /** Adds what a chunk has; returns the calls of which it has a part. */
  List<PartialCall> add(ObjectNode chunk) {
    JsonNode choice = chunk.path("choices").path(0);
    JsonNode delta = choice.path("delta");
    addWords(choice, delta);
    List<PartialCall> parts = new ArrayList<>();
    for (JsonNode fragment : delta.path("tool_calls")) {
      PartialCall call = assembly.add(fragment);
      if (call != null) {
        parts.add(call);
      }
    }
    return parts;
  }

  /** Adds a whole answer. */
  void addWhole(ObjectNode answer) {
    JsonNode choice = answer.path("choices").path(0);
    JsonNode message = choice.path("message");
    addWords(choice, message);
    message.path("tool_calls").forEach(assembly::addWhole);
  }

  private void addWords(JsonNode choice, JsonNode message) {
    text.append(ChatText.of(message));
    finishReason = choice.path("finish_reason").asString(finishReason);
    for (String name : THOUGHTS) {
      String thought = message.path(name).asString("");
      if (!thought.isEmpty()) {
        thoughts.computeIfAbsent(name, any -> new StringBuilder()).append(thought);
      }
    }
  }

  /** Adds what the host says in the character's name. */
  void say(String words) {
    text.append(words);
  }

  String text() {
    return text.toString();
  }

  /** Returns the calls in their order, after the end of the round. */
  Map<PartialCall, LlmCall> calls() {
    if (calls == null) {
      calls = assembly.calls();
    }
    return calls;
  }

  /** Adds the LLM's thoughts to its message. */
  void addThoughts(ObjectNode message) {
    thoughts.forEach((name, thought) -> message.put(name, thought.toString()));
  }

  /**
   * Returns the reason for which the answer ends. Calls decide, and not what the server says, but
   * for an answer that was cut off.
   */
  String finishReason(boolean hasCalls) {
    boolean isCutOff = finishReason.equals("length") || finishReason.equals("content_filter");
    return isCutOff ? finishReason : hasCalls ? "tool_calls" : "stop";
  }

  /** Returns the usage that a chunk or an answer tells; null if it tells none. */
  static @Nullable ObjectNode usage(ObjectNode answer) {
    return answer.path("usage") instanceof ObjectNode usage ? usage : null;
  }
}
