package dev.dramatis.examples.voicehost.http;

import dev.dramatis.examples.voicehost.llm.LlmException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The body of every answer that is an error; the members are those of OpenAI's, and near names. */
public record ErrorBody(Detail error) {

  ErrorBody(String message, Type type, @Nullable String param, String code, List<String> near) {
    this(new Detail(message, type.wireName, param, code, near));
  }

  /** An error that is about no parameter and has no near names. */
  ErrorBody(String message, Type type, String code) {
    this(message, type, null, code, List.of());
  }

  /** Why the LLM has no answer. */
  public static ErrorBody of(LlmException e) {
    return new ErrorBody(
        String.valueOf(e.getMessage()),
        switch (e.reason()) {
          case BAD_REQUEST, CONTEXT_LENGTH -> Type.CLIENT;
          case RATE_LIMITED -> Type.RATE_LIMIT;
          default -> Type.SERVER;
        },
        code(e.reason()));
  }

  /** Clients that shorten their history know the code that OpenAI has for it. */
  private static String code(LlmException.Reason reason) {
    return reason == LlmException.Reason.CONTEXT_LENGTH
        ? "context_length_exceeded"
        : "llm_" + reason.name().toLowerCase(Locale.ROOT);
  }

  /**
   * What went wrong.
   *
   * @param message one sentence for people
   * @param type whose mistake it is
   * @param param the parameter that it is about
   * @param code what programs tell errors apart by
   * @param near names that may have been meant, the nearest first
   */
  public record Detail(
      String message, String type, @Nullable String param, String code, List<String> near) {}

  /** Whose mistake an error is. */
  enum Type {
    CLIENT("invalid_request_error"),
    RATE_LIMIT("rate_limit_error"),
    SERVER("server_error");

    private final String wireName;

    Type(String wireName) {
      this.wireName = wireName;
    }
  }
}
