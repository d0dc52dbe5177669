package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.examples.voicehost.http.WireJson;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The answers that called a client's tools, with the results of the character's own tools, which
 * the client never sees. A client shows the ids of its calls to get them back. Where one is no
 * longer known, the LLM has forgotten the calls of the character's tools. Thread-safe.
 */
final class PendingAnswers {

  private static final int MOST = 1_000;

  /** In characters, so that all of them take 64 MB at most. */
  private static final int LONGEST = 1 << 15;

  private static final Pattern CALL_ID = Pattern.compile("(call_[a-zA-Z0-9_-]{22})_\\d{1,3}");

  private final SharedPlaces answers;

  /**
   * @param timeToLive the time for which a client's conversation is remembered
   */
  PendingAnswers(Duration timeToLive) {
    this.answers = new SharedPlaces(MOST, timeToLive, System::nanoTime);
  }

  /**
   * Keeps the calls of an answer, unless they are too long.
   *
   * @param id the beginning of the ids that the client has of its calls
   */
  void keep(Caller caller, String model, String id, ArrayNode calls) {
    String text = calls.toString();
    if (text.length() <= LONGEST) {
      answers.put(key(caller, model, id), text, caller.sharer());
    }
  }

  /** Returns the calls of the answer that gave a call of an id to a client; null if none did. */
  @Nullable JsonNode find(Caller caller, String model, String callId) {
    Matcher parts = CALL_ID.matcher(callId);
    String text = parts.matches() ? answers.find(key(caller, model, parts.group(1))) : null;
    if (text == null) {
      return null;
    }
    JsonNode calls = WireJson.mapper().readTree(text);
    boolean isGiven =
        calls.valueStream().anyMatch(call -> call.path("given").asString("").equals(callId));
    return isGiven ? calls : null;
  }

  private static String key(Caller caller, String model, String id) {
    return String.join("\n", id, model, caller.owner());
  }
}
