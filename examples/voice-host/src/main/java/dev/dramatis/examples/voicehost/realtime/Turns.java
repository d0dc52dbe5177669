package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.CharacterSession;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.config.Limits;
import dev.dramatis.examples.voicehost.llm.AgentLlms;
import dev.dramatis.examples.voicehost.tools.ToolRunner;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/**
 * The threads that wait for the LLM, so that none that reads from the network does. They are as
 * many as answers may be under way; further turns wait for one.
 */
final class Turns {

  private static final long IDLE_SECONDS = 30;

  private final AgentLlms llms;
  private final ToolRunner tools;
  private final ThreadPoolExecutor threads;

  Turns(AgentLlms llms, ToolRunner tools, Limits limits) {
    this.llms = llms;
    this.tools = tools;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            limits.turns(),
            limits.turns(),
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(limits.sessions()),
            turn -> {
              Thread thread = new Thread(turn, "realtime-turn-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    threads.allowCoreThreadTimeOut(true);
  }

  Turn of(Conversation conversation, History history, CharacterSession session) {
    ObjectNode asked = history.asked(session.systemPrompt(), llms.needsUserMessage());
    CharacterDefinition character = session.character();
    return new Turn(
        conversation,
        session,
        llms.of(character),
        llms.answer(character, header -> null),
        tools,
        asked);
  }

  /** Has a turn run soon; false if too many wait, or the host is about to stop. */
  boolean start(Turn turn) {
    try {
      threads.execute(turn);
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  void cancel(Turn turn) {
    threads.remove(turn);
    turn.cancel();
  }

  void stop() {
    threads.shutdown();
  }
}
