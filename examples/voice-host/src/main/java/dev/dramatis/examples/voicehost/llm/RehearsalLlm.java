package dev.dramatis.examples.voicehost.llm;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stands in where no LLM is configured, so that everything can be tried: it says which line it
 * heard, always the same to the same conversation. A token is a word to it.
 */
public final class RehearsalLlm implements Llm {

  private static final int MOST_WORDS_REPEATED = 20;

  private final InstantSource clock = InstantSource.system();

  @Override
  public ObjectNode complete(ObjectNode request) {
    List<String> line = line(request);
    ObjectNode choice = choice("stop");
    choice.set("message", ChatText.message("assistant", String.join("", line)));
    ObjectNode answer = envelope("chat.completion", newId(), choice);
    answer.set("usage", usage(request, line));
    return answer;
  }

  @Override
  public LlmStream stream(ObjectNode request) {
    String id = newId();
    List<String> line = line(request);
    Queue<ObjectNode> chunks = new ArrayDeque<>();
    chunks.add(chunk(id, ChatText.message("assistant", ""), null));
    for (String word : line) {
      chunks.add(chunk(id, JsonNodeFactory.instance.objectNode().put("content", word), null));
    }
    chunks.add(chunk(id, JsonNodeFactory.instance.objectNode(), "stop"));
    if (request.path("stream_options").path("include_usage").asBoolean(false)) {
      ObjectNode last = chunk(id, JsonNodeFactory.instance.objectNode(), null);
      last.putArray("choices");
      last.set("usage", usage(request, line));
      chunks.add(last);
    }
    return new Rehearsed(chunks);
  }

  /** Nobody ever waits for it. */
  @Override
  public void giveUp() {}

  /** What is said, word by word. */
  private static List<String> line(ObjectNode request) {
    String prompt = "";
    String heard = "";
    int lines = 0;
    for (JsonNode message : request.path("messages")) {
      String text = ChatText.of(message);
      switch (message.path("role").asString("")) {
        case "system" -> prompt = prompt.isEmpty() ? text : prompt;
        case "user" -> {
          heard = text;
          lines++;
        }
        default -> {}
      }
    }
    List<String> words = words(heard);
    List<String> repeated = words.subList(0, Math.min(words.size(), MOST_WORDS_REPEATED));
    String line =
        "This is a rehearsal without an LLM. My prompt has %d words. "
                .formatted(words(prompt).size())
            + (repeated.isEmpty()
                ? "You have said nothing yet."
                : "In line %d you said: %s".formatted(lines, String.join(" ", repeated)));
    return wantsJson(request)
        ? List.of(JsonNodeFactory.instance.objectNode().put("line", line).toString())
        : Arrays.asList(line.split("(?<= )"));
  }

  private static boolean wantsJson(ObjectNode request) {
    return request.path("response_format").path("type").asString("").startsWith("json");
  }

  private static List<String> words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? List.of() : Arrays.asList(stripped.split("\\s+"));
  }

  private static ObjectNode usage(ObjectNode request, List<String> line) {
    int asked = 0;
    for (JsonNode message : request.path("messages")) {
      asked += words(ChatText.of(message)).size();
    }
    return JsonNodeFactory.instance
        .objectNode()
        .put("prompt_tokens", asked)
        .put("completion_tokens", line.size())
        .put("total_tokens", asked + line.size());
  }

  private ObjectNode chunk(String id, ObjectNode delta, @Nullable String finishReason) {
    ObjectNode choice = choice(finishReason);
    choice.set("delta", delta);
    return envelope("chat.completion.chunk", id, choice);
  }

  private static ObjectNode choice(@Nullable String finishReason) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("index", 0)
        .put("finish_reason", finishReason)
        .putNull("logprobs");
  }

  private ObjectNode envelope(String object, String id, ObjectNode choice) {
    ObjectNode envelope =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", id)
            .put("object", object)
            .put("created", clock.instant().getEpochSecond())
            .put("model", "rehearsal");
    envelope.putArray("choices").add(choice);
    return envelope;
  }

  private static String newId() {
    return "chatcmpl-" + UUID.randomUUID().toString().replace("-", "");
  }

  private record Rehearsed(Queue<ObjectNode> chunks) implements LlmStream {

    @Override
    public @Nullable ObjectNode next() {
      return chunks.poll();
    }

    /** Nobody ever waits for a chunk. */
    @Override
    public void cancel() {}

    @Override
    public void close() {}
  }
}
