package dev.dramatis.examples.voicehost.tools;

import dev.dramatis.CharacterSession;
import dev.dramatis.examples.voicehost.llm.Llm;
import dev.dramatis.examples.voicehost.llm.LlmStream;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/**
 * An LLM that may call the tools of one session. Its answers are those of a character: it asks the
 * LLM, makes the calls and asks again, until the LLM only talks.
 */
public final class ToolLlm implements Llm {

  private final Llm llm;
  private final CharacterSession session;
  private final ClientTools client;
  private final ToolRunner runner;
  private final Predicate<Exchange> listener;
  private final OfferedTools offered;

  private ToolLlm(
      Llm llm,
      CharacterSession session,
      ClientTools client,
      ToolRunner runner,
      Predicate<Exchange> listener) {
    this.llm = llm;
    this.session = session;
    this.client = client;
    this.runner = runner;
    this.listener = listener;
    this.offered = OfferedTools.of(session.tools());
  }

  /**
   * Returns an LLM that may call the tools of a session; the LLM itself if there are none.
   *
   * @param listener gets the calls of each round before they are made; false if the answer is over,
   *     so that none is made
   */
  public static Llm of(
      Llm llm,
      CharacterSession session,
      ClientTools client,
      ToolRunner runner,
      Predicate<Exchange> listener) {
    return session.tools().isEmpty() ? llm : new ToolLlm(llm, session, client, runner, listener);
  }

  @Override
  public ObjectNode complete(ObjectNode request) {
    return areOff(request)
        ? llm.complete(request)
        : new ToolCompletion(llm, answer(request)).complete();
  }

  @Override
  public LlmStream stream(ObjectNode request) {
    return areOff(request)
        ? llm.stream(request)
        : new ToolStream(
            llm,
            answer(request),
            request.path("stream_options").path("include_usage").asBoolean(false));
  }

  /** A client wants no tools, or has functions of the older form, beside which there are none. */
  private static boolean areOff(ObjectNode request) {
    return ToolChoice.isNone(request) || request.has("functions");
  }

  private ToolAnswer answer(ObjectNode request) {
    return new ToolAnswer(session, offered, client, runner, listener, request);
  }

  @Override
  public boolean needsUserMessage() {
    return llm.needsUserMessage();
  }

  @Override
  public void cancelAll() {
    llm.cancelAll();
  }
}
