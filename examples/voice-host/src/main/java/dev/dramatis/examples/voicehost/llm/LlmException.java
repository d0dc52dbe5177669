package dev.dramatis.examples.voicehost.llm;

import org.jspecify.annotations.Nullable;

/** Thrown where the LLM has no answer; the message is a sentence for clients. */
public final class LlmException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String said;

  LlmException(Reason reason, String message) {
    this(reason, message, null, "");
  }

  LlmException(Reason reason, String message, @Nullable Throwable cause) {
    this(reason, message, cause, "");
  }

  private LlmException(Reason reason, String message, @Nullable Throwable cause, String said) {
    super(message, cause, false, false);
    this.reason = reason;
    this.said = said;
  }

  /** The same with what the server said, which is for the host's log alone. */
  LlmException saying(String words) {
    return new LlmException(reason, String.valueOf(getMessage()), getCause(), words);
  }

  String said() {
    return said;
  }

  public Reason reason() {
    return reason;
  }

  /** Why there is no answer, with the HTTP status that says so. */
  public enum Reason {
    /** What the client asked for is nothing that the LLM can answer. */
    BAD_REQUEST(400),
    /** The conversation is longer than the LLM can read. */
    CONTEXT_LENGTH(400),
    /** The LLM has too much to do. */
    RATE_LIMITED(429),
    /** The LLM failed, did not let the host in, or broke off. */
    FAILED(502),
    /** Nobody is there. */
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
