package dev.dramatis.examples.voicehost;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers one round after another from a script: with words, with calls, or with both. */
final class ScriptedLlm {

  private static final JsonMapper JSON = new JsonMapper();

  private final Queue<Round> rounds = new ArrayDeque<>();
  private int number;

  /** What the LLM says in a round, and what it calls. */
  private record Round(String words, List<Call> calls) {}

  /** A call in the script. */
  record Call(String id, String name, String arguments) {}

  static Call call(String id, String name) {
    return new Call(id, name, "{}");
  }

  static Call call(String id, String name, String arguments) {
    return new Call(id, name, arguments);
  }

  /** Adds a round. */
  ScriptedLlm says(String words, Call... calls) {
    rounds.add(new Round(words, List.of(calls)));
    return this;
  }

  /** Adds a round with calls alone. */
  ScriptedLlm calls(Call... calls) {
    return says("", calls);
  }

  /** Makes an LLM of the script; one that is over says so. */
  FakeLlm start() throws IOException {
    return FakeLlm.thatReads(this::answer);
  }

  /** Gives an LLM the script. */
  void playOn(FakeLlm llm) {
    llm.doesReading(this::answer);
  }

  synchronized void answer(JsonNode request, HttpExchange exchange) throws IOException {
    Round round = rounds.isEmpty() ? new Round("The script is over.", List.of()) : rounds.remove();
    number++;
    if (request.path("stream").asBoolean(false)) {
      stream(round, exchange);
    } else {
      FakeLlm.send(exchange, 200, "application/json", whole(round).toString());
    }
  }

  private ObjectNode envelope(String object) {
    return JSON.createObjectNode()
        .put("id", "round-" + number)
        .put("object", object)
        .put("created", number)
        .put("model", "acme");
  }

  private ObjectNode whole(Round round) {
    ObjectNode answer = envelope("chat.completion");
    ObjectNode choice = answer.putArray("choices").addObject().put("index", 0);
    ObjectNode message = choice.putObject("message").put("role", "assistant");
    message.put("content", round.words().isEmpty() ? null : round.words());
    if (!round.calls().isEmpty()) {
      ArrayNode calls = message.putArray("tool_calls");
      round.calls().forEach(call -> calls.add(json(call, call.arguments())));
    }
    choice.put("finish_reason", round.calls().isEmpty() ? "stop" : "tool_calls");
    answer.set("usage", usage());
    return answer;
  }

  private static ObjectNode json(Call call, String arguments) {
    ObjectNode json = JSON.createObjectNode().put("id", call.id()).put("type", "function");
    json.putObject("function").put("name", call.name()).put("arguments", arguments);
    return json;
  }

  private static ObjectNode usage() {
    return JSON.createObjectNode()
        .put("prompt_tokens", 10)
        .put("completion_tokens", 2)
        .put("total_tokens", 12);
  }

  private void stream(Round round, HttpExchange exchange) throws IOException {
    OutputStream out = FakeLlm.startStream(exchange);
    send(out, JSON.createObjectNode().put("role", "assistant").put("content", ""), null);
    for (String word : round.words().isEmpty() ? new String[0] : round.words().split("(?<= )")) {
      send(out, JSON.createObjectNode().put("content", word), null);
    }
    for (int i = 0; i < round.calls().size(); i++) {
      Call call = round.calls().get(i);
      int half = call.arguments().length() / 2;
      sendCall(out, i, json(call, call.arguments().substring(0, half)));
      ObjectNode rest = JSON.createObjectNode();
      rest.putObject("function").put("arguments", call.arguments().substring(half));
      sendCall(out, i, rest);
    }
    send(out, JSON.createObjectNode(), round.calls().isEmpty() ? "stop" : "tool_calls");
    ObjectNode last = envelope("chat.completion.chunk");
    last.putArray("choices");
    last.set("usage", usage());
    FakeLlm.sendEvent(out, last.toString());
    FakeLlm.sendEvent(out, "[DONE]");
  }

  private void sendCall(OutputStream out, int index, ObjectNode call) throws IOException {
    ObjectNode delta = JSON.createObjectNode();
    delta.putArray("tool_calls").add(call.put("index", index));
    send(out, delta, null);
  }

  private void send(OutputStream out, ObjectNode delta, @Nullable String finishReason)
      throws IOException {
    ObjectNode chunk = envelope("chat.completion.chunk");
    chunk
        .putArray("choices")
        .addObject()
        .put("index", 0)
        .put("finish_reason", finishReason)
        .set("delta", delta);
    FakeLlm.sendEvent(out, chunk.toString());
  }
}
