package dev.dramatis.examples.voicehost.llm;

import dev.dramatis.examples.voicehost.llm.LlmException.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;

/** Says what went wrong with a server; what the server itself said may name secrets. */
final class LlmFailures {

  private LlmFailures() {}

  static LlmException of(IOException e) {
    if (e instanceof InterruptedIOException) {
      return new LlmException(Reason.TIMEOUT, "The LLM did not answer in time.", e);
    }
    boolean nobodyThere =
        e instanceof ConnectException
            || e instanceof UnknownHostException
            || e instanceof NoRouteToHostException;
    return nobodyThere
        ? new LlmException(Reason.UNREACHABLE, "The LLM cannot be reached.", e)
        : new LlmException(Reason.FAILED, "The LLM broke off its answer.", e);
  }

  /**
   * Where the server answered with another status than success.
   *
   * @param said the first words of its answer
   */
  static LlmException ofStatus(int status, String said) {
    if ((status == 400 || status == 413 || status == 422) && isTooLong(said)) {
      return tooLong(said);
    }
    LlmException failure =
        switch (status) {
          case 400, 413, 422 ->
              new LlmException(
                  Reason.BAD_REQUEST,
                  "The LLM cannot answer this request; its parameters or its length do not suit it.");
          case 429 ->
              new LlmException(Reason.RATE_LIMITED, "The LLM has too much to do; try later.");
          default ->
              new LlmException(
                  Reason.FAILED, "The LLM refused to answer, with status %d.".formatted(status));
        };
    return failure.saying("status " + status + ": " + said);
  }

  /** So OpenAI, vLLM and llama.cpp say that a conversation is too long. */
  static boolean isTooLong(String said) {
    return said.contains("context_length_exceeded")
        || said.contains("exceed_context_size")
        || said.contains("maximum context length");
  }

  static LlmException tooLong(String said) {
    return new LlmException(
            Reason.CONTEXT_LENGTH,
            "The conversation is longer than the LLM can read; send less of it.")
        .saying(said);
  }

  static LlmException brokenOff() {
    return new LlmException(Reason.FAILED, "The LLM broke off its answer.");
  }

  static LlmException unusable() {
    return new LlmException(Reason.UNUSABLE, "The LLM sent something that is no answer.");
  }

  static LlmException endless() {
    return new LlmException(Reason.UNUSABLE, "The LLM does not come to an end.");
  }
}
