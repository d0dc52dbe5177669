package dev.dramatis.examples.voicehost.llm;

import tools.jackson.databind.node.ObjectNode;

/**
 * The LLM of a conversation. Requests, answers and chunks are JSON objects of OpenAI's chat
 * completions (<a href="https://platform.openai.com/docs/api-reference/chat">API reference</a>), as
 * far as the host knows them. Thread-safe.
 */
public interface Llm {

  /**
   * Gives a whole answer; blocks until it is there.
   *
   * @param request the conversation and how to answer it; its model and whether it streams are the
   *     LLM's to set, and so is what becomes of it, for a conversation may be large
   * @throws LlmException if there is none
   */
  ObjectNode complete(ObjectNode request);

  /**
   * Gives an answer in pieces. The LLM is asked when the first of them is.
   *
   * @param request as for {@link #complete}
   * @throws LlmException if the host takes on no more
   */
  LlmStream stream(ObjectNode request);

  /** Returns true if the LLM only answers a user, so that a request needs a user's message. */
  default boolean needsUserMessage() {
    return true;
  }

  /** Cancels all answers that are under way, and wakes the callers that wait for one. */
  void cancelAll();
}
