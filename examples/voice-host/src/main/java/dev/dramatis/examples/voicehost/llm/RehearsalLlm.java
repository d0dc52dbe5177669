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
 * The rehearsal, which answers if no LLM is configured. It repeats the user's last line, always in
 * the same way, or calls the tool that the user names. Its tokens are words.
 */
public final class RehearsalLlm implements Llm {

  private static final int MOST_WORDS_REPEATED = 20;

  private final InstantSource clock = InstantSource.system();

  @Override
  public ObjectNode complete(ObjectNode request) {
    List<String> line = line(request);
    ObjectNode answer = envelope("chat.completion", newId());
    ObjectNode call = RehearsedCall.message(request);
    if (call != null) {
      addChoice(answer, 0, "tool_calls").set("message", call);
      return answer;
    }
    for (int i = 0; i < choices(request); i++) {
      addChoice(answer, i, "stop")
          .set("message", ChatText.message("assistant", String.join("", line)));
    }
    answer.set("usage", usage(request, line));
    return answer;
  }

  @Override
  public LlmStream stream(ObjectNode request) {
    String id = newId();
    List<String> line = line(request);
    Queue<ObjectNode> chunks = new ArrayDeque<>();
    ObjectNode call = RehearsedCall.message(request);
    if (call != null) {
      chunks.add(chunk(id, 0, call, null));
      chunks.add(chunk(id, 0, JsonNodeFactory.instance.objectNode(), "tool_calls"));
      return new Rehearsed(chunks);
    }
    for (int i = 0; i < choices(request); i++) {
      chunks.add(chunk(id, i, ChatText.message("assistant", ""), null));
      for (String word : line) {
        chunks.add(chunk(id, i, JsonNodeFactory.instance.objectNode().put("content", word), null));
      }
      chunks.add(chunk(id, i, JsonNodeFactory.instance.objectNode(), "stop"));
    }
    if (request.path("stream_options").path("include_usage").asBoolean(false)) {
      ObjectNode last = envelope("chat.completion.chunk", id);
      last.set("usage", usage(request, line));
      chunks.add(last);
    }
    return new Rehearsed(chunks);
  }

  private static int choices(ObjectNode request) {
    return request.path("n").asInt(1);
  }

  /** The rehearsal repeats what the user said, so it needs no words put into the user's mouth. */
  @Override
  public boolean needsUserMessage() {
    return false;
  }

  /** No caller ever waits for it. */
  @Override
  public void cancelAll() {}

  /** Returns the answer, word by word. */
  private static List<String> line(ObjectNode request) {
    String prompt = "";
    String heard = "";
    String told = "";
    int lines = 0;
    for (JsonNode message : request.path("messages")) {
      String text = ChatText.of(message);
      switch (message.path("role").asString("")) {
        case "system" -> prompt = prompt.isEmpty() ? text : prompt;
        case "user" -> {
          heard = text;
          told = "";
          lines++;
        }
        case "tool" -> told += " " + text;
        default -> {}
      }
    }
    List<String> words = words(heard);
    List<String> repeated = words.subList(0, Math.min(words.size(), MOST_WORDS_REPEATED));
    String line =
        "This is a rehearsal without an LLM. My prompt has %d words. "
                .formatted(words(prompt).size())
            + said(lines, repeated, told);
    JsonNode format = request.path("response_format");
    return switch (format.path("type").asString("")) {
      case "json_object" ->
          List.of(JsonNodeFactory.instance.objectNode().put("line", line).toString());
      case "json_schema" ->
          List.of(new SchemaExample(line).of(format.at("/json_schema/schema")).toString());
      default -> Arrays.asList(line.split("(?<= )"));
    };
  }

  private static String said(int lines, List<String> repeated, String told) {
    if (!told.isEmpty()) {
      return "The tool says:" + told;
    }
    return repeated.isEmpty()
        ? "You have said nothing yet."
        : "In line %d you said: %s".formatted(lines, String.join(" ", repeated));
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

  private ObjectNode chunk(String id, int index, ObjectNode delta, @Nullable String finishReason) {
    ObjectNode chunk = envelope("chat.completion.chunk", id);
    addChoice(chunk, index, finishReason).set("delta", delta);
    return chunk;
  }

  private static ObjectNode addChoice(
      ObjectNode envelope, int index, @Nullable String finishReason) {
    return envelope
        .withArray("choices")
        .addObject()
        .put("index", index)
        .put("finish_reason", finishReason)
        .putNull("logprobs");
  }

  private ObjectNode envelope(String object, String id) {
    ObjectNode envelope =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", id)
            .put("object", object)
            .put("created", clock.instant().getEpochSecond())
            .put("model", "rehearsal");
    envelope.putArray("choices");
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

    /** No caller ever waits for a chunk. */
    @Override
    public void cancel() {}

    @Override
    public void close() {}
  }
}
