package dev.dramatis.examples.voicehost.tools;

import dev.dramatis.examples.voicehost.llm.ChatText;
import dev.dramatis.examples.voicehost.llm.Llm;
import dev.dramatis.examples.voicehost.llm.LlmStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer in pieces, over all its rounds. Words go out as they come, also those before a call;
 * the tools run while the reader asks for the chunk after them.
 */
final class ToolStream implements LlmStream {

  private final Llm llm;
  private final ToolAnswer answer;
  private final boolean includesUsage;
  private final AnswerChunks chunks = new AnswerChunks();
  private final OutgoingCalls outgoing = new OutgoingCalls();
  private final UsageSum usage = new UsageSum();
  private final Queue<ObjectNode> ready = new ArrayDeque<>();
  private Round round = new Round();
  private boolean isCalling;
  private boolean isOver;
  private volatile @Nullable LlmStream stream;

  /**
   * @param includesUsage true if a chunk of its own tells the usage
   */
  ToolStream(Llm llm, ToolAnswer answer, boolean includesUsage) {
    this.llm = llm;
    this.answer = answer;
    this.includesUsage = includesUsage;
    this.stream = llm.stream(answer.nextRequest());
  }

  @Override
  public @Nullable ObjectNode next() {
    while (ready.isEmpty() && !isOver) {
      if (isCalling) {
        makeCalls();
      } else {
        read(open());
      }
    }
    return ready.poll();
  }

  private LlmStream open() {
    LlmStream open = stream;
    if (open == null) {
      open = llm.stream(answer.nextRequest());
      stream = open;
      if (answer.isInterrupted()) {
        open.cancel();
      }
    }
    return open;
  }

  private void read(LlmStream open) {
    ObjectNode chunk = open.next();
    if (chunk == null) {
      close();
      endRound();
      return;
    }
    usage.tell(Round.usage(chunk));
    answer.spoken(ChatText.delta(chunk));
    List<ObjectNode> calls = new ArrayList<>();
    for (PartialCall call : round.add(chunk)) {
      if (!call.name().isEmpty() && answer.isOfClient(call.name())) {
        calls.add(outgoing.delta(call));
      }
    }
    add(chunks.of(chunk, calls));
  }

  private void add(@Nullable ObjectNode chunk) {
    if (chunk != null) {
      ready.add(chunk);
    }
  }

  private void endRound() {
    usage.endRound();
    isCalling = answer.hasOwnCalls(round);
    if (!isCalling) {
      end(null);
      return;
    }
    say(answer.meanwhile(round));
    String text = round.text();
    if (outgoing.isEmpty() && !text.isBlank() && !Character.isWhitespace(lastOf(text))) {
      ready.add(chunks.text(" ")); // ends the word for those who wait for its end
    }
  }

  private static char lastOf(String text) {
    return text.charAt(text.length() - 1);
  }

  private void say(String words) {
    if (!words.isEmpty()) {
      round.say(words);
      ready.add(chunks.text(words));
    }
  }

  private void makeCalls() {
    Exchange exchange = answer.makeCalls(round);
    isCalling = false;
    if (answer.isInterrupted()) {
      isOver = true;
    } else if (outgoing.isEmpty()) {
      answer.addToRequest(round, exchange);
      round = new Round();
    } else {
      end(exchange);
    }
  }

  private void end(@Nullable Exchange exchange) {
    isOver = true;
    if (!outgoing.isEmpty()) {
      answer.keep(round, outgoing, exchange);
    }
    ObjectNode total = usage.total();
    ready.add(chunks.end(round.finishReason(!outgoing.isEmpty()), includesUsage ? null : total));
    if (includesUsage && total != null) {
      ready.add(chunks.usage(total));
    }
  }

  @Override
  public void cancel() {
    answer.interrupt();
    LlmStream open = stream;
    if (open != null) {
      open.cancel();
    }
  }

  /** Gives back what the LLM holds for this round. */
  @Override
  public void close() {
    LlmStream open = stream;
    stream = null;
    if (open != null) {
      open.close();
    }
  }
}
