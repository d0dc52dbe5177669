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

  /** Where the server answered with another status than success. */
  static LlmException ofStatus(int status) {
    return switch (status) {
      case 400, 413, 422 ->
          new LlmException(
              Reason.BAD_REQUEST,
              "The LLM cannot answer this request; its parameters or its length do not suit it.");
      case 429 -> new LlmException(Reason.RATE_LIMITED, "The LLM has too much to do; try later.");
      default ->
          new LlmException(
              Reason.FAILED, "The LLM refused to answer, with status %d.".formatted(status));
    };
  }

  static LlmException brokenOff() {
    return new LlmException(Reason.FAILED, "The LLM broke off its answer.");
  }

  static LlmException unusable() {
    return new LlmException(Reason.UNUSABLE, "The LLM sent something that is no answer.");
  }
}
