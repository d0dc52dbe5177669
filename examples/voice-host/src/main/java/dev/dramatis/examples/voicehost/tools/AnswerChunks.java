package dev.dramatis.examples.voicehost.tools;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The chunks of one answer, made from those of its rounds: with one id, one role, and one reason
 * for the end.
 */
final class AnswerChunks {

  private static final List<String> INNER = List.of("choices", "usage");

  /** What the first chunk says of the answer. */
  private @Nullable ObjectNode envelope;

  private boolean hasRole;

  /**
   * Returns a chunk of a round as the client gets it; null if nothing is left of it.
   *
   * @param calls what it says of the client's calls
   */
  @Nullable ObjectNode of(ObjectNode chunk, List<ObjectNode> calls) {
    if (envelope == null) {
      envelope = chunk.deepCopy();
      envelope.remove(INNER);
    }
    if (!(chunk.path("choices").path(0) instanceof ObjectNode choice)) {
      return null;
    }
    ObjectNode delta =
        choice.path("delta") instanceof ObjectNode object ? object : choice.putObject("delta");
    delta.remove("tool_calls");
    if (hasRole) {
      delta.remove("role");
    }
    if (!delta.has("role") && delta.path("content").asString("").isEmpty()) {
      delta.remove("content");
    }
    if (!calls.isEmpty()) {
      delta.set("tool_calls", delta.arrayNode().addAll(calls));
    }
    hasRole |= delta.has("role");
    return delta.isEmpty() && !choice.hasNonNull("logprobs")
        ? null
        : chunk(choice.putNull("finish_reason").put("index", 0));
  }

  ObjectNode text(String words) {
    return chunk(choice(words, null));
  }

  /**
   * Returns the last chunk with a choice.
   *
   * @param usage what it tells of the usage; null for nothing
   */
  ObjectNode end(String finishReason, @Nullable ObjectNode usage) {
    ObjectNode end = chunk(choice(null, finishReason));
    if (usage != null) {
      end.set("usage", usage);
    }
    return end;
  }

  /** Returns the chunk that is about usage alone. */
  ObjectNode usage(ObjectNode usage) {
    ObjectNode last = chunk(null);
    last.set("usage", usage);
    return last;
  }

  private static ObjectNode choice(@Nullable String words, @Nullable String finishReason) {
    ObjectNode choice = JsonNodeFactory.instance.objectNode().put("index", 0);
    ObjectNode delta = choice.putObject("delta");
    if (words != null) {
      delta.put("content", words);
    }
    return choice.put("finish_reason", finishReason);
  }

  private ObjectNode chunk(@Nullable JsonNode choice) {
    ObjectNode chunk =
        envelope == null ? JsonNodeFactory.instance.objectNode() : envelope.deepCopy();
    ArrayNode choices = chunk.putArray("choices");
    if (choice != null) {
      choices.add(choice);
    }
    return chunk;
  }
}
