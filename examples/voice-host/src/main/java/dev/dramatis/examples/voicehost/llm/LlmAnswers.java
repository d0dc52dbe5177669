package dev.dramatis.examples.voicehost.llm;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a server sends; anything but an answer is {@link LlmException.Reason#UNUSABLE}. */
final class LlmAnswers {

  private final JsonMapper json;

  LlmAnswers(JsonMapper json) {
    this.json = json;
  }

  ObjectNode answer(String text) {
    ObjectNode answer = object(text);
    if (!answer.path("choices").path(0).path("message").isObject()) {
      throw LlmFailures.unusable();
    }
    return answer;
  }

  /** A piece of an answer; one that is about usage alone has no choices. */
  ObjectNode chunk(String text) {
    ObjectNode chunk = object(text);
    if (chunk.hasNonNull("error")) {
      throw LlmFailures.brokenOff();
    }
    if (chunk.path("choices").isNull()) {
      chunk.putArray("choices"); // so some servers say that a chunk is about usage alone
    }
    if (!chunk.path("choices").isArray()) {
      throw LlmFailures.unusable();
    }
    return chunk;
  }

  private ObjectNode object(String text) {
    try {
      if (json.readTree(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException e) {
      // said below: what it complains about is the server's text
    }
    throw LlmFailures.unusable();
  }
}
