package dev.dramatis.examples.voicehost.llm;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the LLM has no answer. The message is a sentence for clients, without the words of
 * the LLM's server, which may name secrets.
 */
public final class LlmException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String said;

  LlmException(Reason reason, String message) {
    this(reason, message, null, "");
  }

  private LlmException(Reason reason, String message, @Nullable Throwable cause, String said) {
    super(message, cause, false, false);
    this.reason = reason;
    this.said = said;
  }

  static LlmException of(IOException e) {
    if (e instanceof InterruptedIOException) {
      return new LlmException(Reason.TIMEOUT, "The LLM did not answer in time.", e, "");
    }
    boolean isUnreachable =
        e instanceof ConnectException
            || e instanceof UnknownHostException
            || e instanceof NoRouteToHostException;
    return isUnreachable
        ? new LlmException(Reason.UNREACHABLE, "The LLM cannot be reached.", e, "")
        : new LlmException(Reason.FAILED, "The LLM broke off its answer.", e, "");
  }

  /**
   * Returns the exception for an HTTP status that is no success.
   *
   * @param said the first words of the server's answer
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

  /** OpenAI, vLLM and llama.cpp report a conversation that is too long in these words. */
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

  /** Returns the same exception with the server's words, which only the host's log shows. */
  LlmException saying(String words) {
    return new LlmException(reason, String.valueOf(getMessage()), getCause(), words);
  }

  String said() {
    return said;
  }

  public Reason reason() {
    return reason;
  }

  /** The reason for which there is no answer, with its HTTP status. */
  public enum Reason {
    /** What the client asked for is nothing that the LLM can answer. */
    BAD_REQUEST(400),
    /** The conversation is longer than the LLM can read. */
    CONTEXT_LENGTH(400),
    /** The LLM has too much to do. */
    RATE_LIMITED(429),
    /** The LLM failed, did not let the host in, or broke off. */
    FAILED(502),
    /** No server answers at its address. */
    UNREACHABLE(502),
    /** The LLM sent something else than an answer. */
    UNUSABLE(502),
    /** The host has too much to do. */
    BUSY(503),
    /** The host is about to stop. */
    STOPPING(503),
    /** The LLM was silent for too long, or spoke for too long. */
    TIMEOUT(504);

    private final int status;

    Reason(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }
}
