package dev.dramatis.examples.voicehost.tools;

import dev.dramatis.examples.voicehost.llm.Llm;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An answer in one piece, over all its rounds. */
final class ToolCompletion {

  private final Llm llm;
  private final ToolAnswer answer;
  private final OutgoingCalls outgoing = new OutgoingCalls();
  private final UsageSum usage = new UsageSum();
  private final StringBuilder text = new StringBuilder();
  private @Nullable ObjectNode first;

  ToolCompletion(Llm llm, ToolAnswer answer) {
    this.llm = llm;
    this.answer = answer;
  }

  /** Asks until the LLM calls no tool of the character, or one of the client's. */
  ObjectNode complete() {
    while (true) {
      ObjectNode whole = llm.complete(answer.nextRequest());
      boolean isFirst = first == null;
      Round round = read(whole);
      if (isFirst && round.calls().isEmpty()) {
        return whole;
      }
      if (!answer.hasOwnCalls(round)) {
        return end(whole, round, null);
      }
      String words = answer.meanwhile(round);
      round.say(words);
      text.append(words);
      Exchange exchange = answer.makeCalls(round);
      if (!outgoing.isEmpty()) {
        return end(whole, round, exchange);
      }
      answer.addToRequest(round, exchange);
    }
  }

  private Round read(ObjectNode whole) {
    first = first == null ? whole : first;
    usage.tell(Round.usage(whole));
    usage.endRound();
    Round round = new Round();
    round.addWhole(whole);
    answer.spoken(round.text());
    if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
    text.append(round.text());
    for (PartialCall call : round.calls().keySet()) {
      if (answer.isOfClient(call.name())) {
        outgoing.delta(call);
      }
    }
    return round;
  }

  private ObjectNode end(ObjectNode whole, Round round, @Nullable Exchange exchange) {
    ObjectNode choice = (ObjectNode) whole.withArray("choices").path(0);
    ObjectNode message = choice.withObject("message");
    String content = text.toString().stripTrailing();
    message.remove("tool_calls");
    message.put("content", content.isEmpty() && !outgoing.isEmpty() ? null : content);
    if (!outgoing.isEmpty()) {
      answer.keep(round, outgoing, exchange);
      addCalls(round, message.putArray("tool_calls"));
    }
    choice.put("finish_reason", round.finishReason(!outgoing.isEmpty()));
    whole.setAll(envelope());
    return whole;
  }

  private void addCalls(Round round, ArrayNode calls) {
    for (Map.Entry<PartialCall, LlmCall> call : round.calls().entrySet()) {
      String id = outgoing.idOf(call.getKey());
      if (id != null) {
        calls.add(call.getValue().toJson(id));
      }
    }
  }

  /**
   * Returns what the client reads of the whole answer: the first id and the usage of all rounds.
   */
  private ObjectNode envelope() {
    ObjectNode known = JsonNodeFactory.instance.objectNode();
    for (String name : new String[] {"id", "created"}) {
      if (first != null && first.has(name)) {
        known.set(name, first.path(name));
      }
    }
    ObjectNode total = usage.total();
    if (total != null) {
      known.set("usage", total);
    }
    return known;
  }
}
