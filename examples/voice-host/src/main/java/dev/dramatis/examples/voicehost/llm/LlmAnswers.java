package dev.dramatis.examples.voicehost.llm;

import java.util.List;
import java.util.concurrent.Semaphore;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what a server sends; anything but an answer is {@link LlmException.Reason#UNUSABLE}. A tree
 * is much larger than its text, so that large ones are made few at a time.
 */
final class LlmAnswers {

  /** In characters, all choices together: an hour of talk has a fifteenth of it. */
  static final long MOST_TEXT = 1 << 20;

  /** Probabilities of every token, with twenty others each, for a thousand tokens. */
  private static final int MOST_TOKENS = 400_000;

  private static final List<String> TEXTS =
      List.of(
          "content", "refusal", "reasoning_content", "reasoning", "tool_calls", "function_call");

  private static final int LARGE = 1 << 16;

  private static final JsonMapper JSON =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(64)
                      .maxNumberLength(64)
                      .maxTokenCount(MOST_TOKENS)
                      .build())
              .build());

  private static final Semaphore LARGE_ONES = new Semaphore(2, true);

  ObjectNode answer(String text) {
    ObjectNode answer = object(text);
    if (!answer.path("choices").path(0).path("message").isObject()) {
      throw answer.hasNonNull("error") ? errorOf(answer) : LlmException.unusable();
    }
    if (text(answer, "message") > MOST_TEXT) {
      throw LlmException.endless();
    }
    return answer;
  }

  /** A piece of an answer; one that is about usage alone has no choices. */
  ObjectNode chunk(String text) {
    ObjectNode chunk = object(text);
    if (chunk.hasNonNull("error")) {
      throw errorOf(chunk);
    }
    if (chunk.path("choices").isNull()) {
      chunk.putArray("choices"); // so some servers say that a chunk is about usage alone
    }
    if (!chunk.path("choices").isArray()) {
      throw LlmException.unusable();
    }
    return chunk;
  }

  private static LlmException errorOf(ObjectNode body) {
    String said = body.path("error").toString();
    return LlmException.isTooLong(said)
        ? LlmException.tooLong(said)
        : LlmException.brokenOff().saying(said);
  }

  /** How much text the choices of an answer have; the data of sound and images is none. */
  static long text(ObjectNode answer, String member) {
    long length = 0;
    for (JsonNode choice : answer.path("choices")) {
      for (String name : TEXTS) {
        length += length(choice.path(member).path(name));
      }
    }
    return length;
  }

  private static long length(JsonNode value) {
    long length = value.isString() ? value.asString().length() : 0;
    if (value.isContainer()) {
      for (JsonNode inner : value) {
        length += length(inner);
      }
    }
    return length;
  }

  private static ObjectNode object(String text) {
    boolean isLarge = text.length() > LARGE;
    if (isLarge) {
      LARGE_ONES.acquireUninterruptibly();
    }
    try {
      if (JSON.readTree(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException e) {
      // said below: what it complains about is the server's text
    } finally {
      if (isLarge) {
        LARGE_ONES.release();
      }
    }
    throw LlmException.unusable().saying(text);
  }
}
