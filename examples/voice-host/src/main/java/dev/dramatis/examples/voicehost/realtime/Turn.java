package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.CharacterSession;
import dev.dramatis.examples.voicehost.http.ErrorBody;
import dev.dramatis.examples.voicehost.llm.ChatText;
import dev.dramatis.examples.voicehost.llm.Llm;
import dev.dramatis.examples.voicehost.llm.LlmException;
import dev.dramatis.examples.voicehost.llm.LlmStream;
import dev.dramatis.examples.voicehost.tools.ClientTools;
import dev.dramatis.examples.voicehost.tools.ToolLlm;
import dev.dramatis.examples.voicehost.tools.ToolRunner;
import io.micrometer.observation.Observation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One answer of the LLM, which a thread of its own reads and any may cancel. The character's tools
 * run while it waits.
 */
final class Turn implements Runnable {

  private static final Logger LOGGER = LoggerFactory.getLogger(Turn.class);

  private final Conversation conversation;
  private final Llm llm;
  private final Observation answer;
  private final ObjectNode asked;
  private final Words words = new Words();
  private volatile @Nullable LlmStream stream;
  private volatile boolean isCancelled;

  Turn(
      Conversation conversation,
      CharacterSession session,
      Llm llm,
      Observation answer,
      ToolRunner tools,
      ObjectNode asked) {
    this.conversation = conversation;
    this.llm =
        ToolLlm.of(
            llm, session, ClientTools.NONE, tools, exchange -> conversation.called(this, exchange));
    this.answer = answer;
    this.asked = asked;
  }

  @Override
  public void run() {
    try {
      if (!isCancelled && Boolean.TRUE.equals(answer.observe(this::speak))) {
        conversation.finished(this);
      }
    } catch (LlmException e) {
      ErrorBody.Detail why = ErrorBody.of(e).error();
      conversation.failed(
          this, new EventError(why.type(), why.code(), why.message(), why.param(), null));
    } catch (RuntimeException | Error e) {
      hostFailed(e);
    }
  }

  /** Whatever it was, the conversation accepts the next turn; to log it may fail as well. */
  private void hostFailed(Throwable e) {
    try {
      LOGGER.error("A turn failed", e);
    } finally {
      conversation.failed(this, EventError.server("internal_error", "The host failed to answer."));
    }
  }

  /** Sends the whole answer, and returns false if the turn is over before. */
  private boolean speak() {
    try (LlmStream chunks = open()) {
      for (ObjectNode chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
        if (!say(words.add(ChatText.delta(chunk)))) {
          return false;
        }
      }
      return say(words.end());
    }
  }

  private LlmStream open() {
    LlmStream opened = llm.stream(asked);
    stream = opened;
    if (isCancelled) {
      opened.cancel();
    }
    return opened;
  }

  private boolean say(List<String> some) {
    for (String word : some) {
      if (!conversation.appendDelta(this, word)) {
        return false;
      }
    }
    return !isCancelled;
  }

  boolean isWanted() {
    return !isCancelled;
  }

  /** Ends the answer wherever it is. */
  void cancel() {
    isCancelled = true;
    LlmStream opened = stream;
    if (opened != null) {
      opened.cancel();
    }
  }
}
