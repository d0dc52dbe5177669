package dev.dramatis.examples.voicehost.tools;

import dev.dramatis.CharacterSession;
import dev.dramatis.tool.ToolResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One answer of a character with tools: what the LLM is asked round by round, and the calls in
 * between. One thread uses it; any may interrupt.
 */
final class ToolAnswer {

  private static final int MOST_ROUNDS = 5;
  private static final int MOST_CALLS = 16;

  private final CharacterSession session;
  private final OfferedTools offered;
  private final ClientTools client;
  private final ToolRunner runner;
  private final Predicate<Exchange> listener;
  private final ObjectNode request;
  private int rounds;
  private int calls;
  private boolean hasSpoken;
  private volatile boolean isInterrupted;
  private volatile @Nullable Running running;

  /** The call that the answer waits for. */
  private record Running(String tool, CompletableFuture<ToolResult> result) {

    void interrupt() {
      result.complete(ToolResult.interrupted(tool));
    }
  }

  ToolAnswer(
      CharacterSession session,
      OfferedTools offered,
      ClientTools client,
      ToolRunner runner,
      Predicate<Exchange> listener,
      ObjectNode request) {
    this.session = session;
    this.offered = offered;
    this.client = client;
    this.runner = runner;
    this.listener = listener;
    this.request = shallowCopy(request);
    offered.addTo(this.request.withArray("tools"));
  }

  private static ObjectNode shallowCopy(ObjectNode request) {
    ObjectNode copy = request.objectNode();
    copy.setAll(request);
    for (String list : new String[] {"messages", "tools"}) {
      ArrayNode items = copy.putArray(list);
      request.path(list).forEach(items::add);
    }
    return copy;
  }

  /** Returns what the LLM is asked in the next round; it may empty it. */
  ObjectNode nextRequest() {
    rounds++;
    if (isLastRound()) {
      ToolChoice.forbid(request);
    } else if (rounds > 1) {
      ToolChoice.relax(request);
    }
    return shallowCopy(request);
  }

  private boolean isLastRound() {
    return rounds >= MOST_ROUNDS || calls >= MOST_CALLS;
  }

  /** Returns true if a call of this name goes to the client. */
  boolean isOfClient(String name) {
    return client.has(name);
  }

  /** Takes notice of words of the LLM. */
  void spoken(String words) {
    hasSpoken |= !words.isBlank();
  }

  /** Returns true if a round has calls that the host makes; in the last round it makes none. */
  boolean hasOwnCalls(Round round) {
    return !isLastRound()
        && round.calls().values().stream().anyMatch(call -> !client.has(call.name()));
  }

  /** Returns what the character says while the tools of a round run; empty for nothing. */
  String meanwhile(Round round) {
    if (hasSpoken) {
      return "";
    }
    for (LlmCall call : round.calls().values()) {
      List<String> texts = client.has(call.name()) ? List.of() : offered.meanwhile(call.name());
      if (!texts.isEmpty()) {
        hasSpoken = true;
        return texts.get(ThreadLocalRandom.current().nextInt(texts.size()));
      }
    }
    return "";
  }

  /** Makes the calls of a round that are the host's, one after another. */
  Exchange makeCalls(Round round) {
    List<LlmCall> own = new ArrayList<>();
    List<CallArguments> arguments = new ArrayList<>();
    for (LlmCall call : round.calls().values()) {
      if (!client.has(call.name())) {
        CallArguments read = runner.arguments(call);
        own.add(call.with(read.text()));
        arguments.add(read);
      }
    }
    Exchange exchange = new Exchange(own);
    if (!listener.test(exchange)) {
      interrupt();
    }
    for (int i = 0; i < own.size() && !isInterrupted; i++) {
      exchange.put(i, result(own.get(i).name(), arguments.get(i)));
    }
    return exchange;
  }

  private ToolResult result(String tool, CallArguments arguments) {
    calls++;
    if (calls > MOST_CALLS) {
      return ToolResult.tooMany();
    }
    Running call = new Running(tool, runner.start(session, tool, arguments.values()));
    running = call;
    if (isInterrupted) {
      call.interrupt();
    }
    try {
      return runner.await(session, tool, call.result());
    } finally {
      running = null;
    }
  }

  /** Goes on with the results of a round's calls. */
  void addToRequest(Round round, Exchange exchange) {
    List<ObjectNode> messages = exchange.messages(round.text());
    round.addThoughts(messages.get(0));
    request.withArray("messages").addAll(messages);
  }

  /** Waits for no call any longer, and makes no other. */
  void interrupt() {
    isInterrupted = true;
    Running call = running;
    if (call != null) {
      call.interrupt();
    }
  }

  boolean isInterrupted() {
    return isInterrupted;
  }

  /**
   * Keeps the calls of an answer that goes on at the client.
   *
   * @param exchange the host's own calls; null if there are none
   */
  void keep(Round round, OutgoingCalls outgoing, @Nullable Exchange exchange) {
    ArrayNode all = request.arrayNode();
    round
        .calls()
        .forEach(
            (part, call) -> {
              String given = outgoing.idOf(part);
              if (given != null) {
                all.addObject().put("given", given).set("call", readable(call).toJson());
              } else if (exchange != null) {
                int index = exchange.indexOf(call.id());
                all.addObject()
                    .put("result", exchange.result(index))
                    .set("call", exchange.calls().get(index).toJson());
              }
            });
    client.keep(outgoing.id(), all);
  }

  /** Returns a call of the client's as servers can read it. */
  private LlmCall readable(LlmCall call) {
    Map<String, @Nullable Object> values = runner.arguments(call).values();
    boolean isReadable = call.isCustom() || (values != null && !values.isEmpty());
    return isReadable ? call : call.with("{}");
  }
}
