package dev.dramatis.examples.voicehost.http;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/**
 * Reads what clients send as JSON. A tree is much larger than its text, so that few large ones are
 * made at a time. What it returns can be written again as it was read: no half of a surrogate pair,
 * and no number that has become infinite. Thread-safe.
 */
public final class JsonReader {

  private static final int MOST_AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

  /** A shorter text makes so small a tree that nothing waits for it. */
  private static final int LARGE = 1 << 14;

  private final Semaphore free = new Semaphore(MOST_AT_ONCE, true);

  /**
   * Reads a body.
   *
   * @throws BadJsonException if it is not JSON as the host takes it
   */
  public JsonNode read(byte[] text) throws BadJsonException {
    return read(text.length > LARGE, () -> WireJson.mapper().readTree(text));
  }

  /**
   * Reads a message.
   *
   * @throws BadJsonException if it is not JSON as the host takes it
   */
  public JsonNode read(String text) throws BadJsonException {
    return read(text.length() > LARGE, () -> WireJson.mapper().readTree(text));
  }

  private JsonNode read(boolean isLarge, Supplier<JsonNode> parse) throws BadJsonException {
    if (!isLarge) {
      return parsed(parse);
    }
    free.acquireUninterruptibly();
    try {
      return parsed(parse);
    } finally {
      free.release();
    }
  }

  private static JsonNode parsed(Supplier<JsonNode> parse) throws BadJsonException {
    try {
      JsonNode tree = parse.get();
      check(tree);
      return tree;
    } catch (StreamConstraintsException e) {
      throw new BadJsonException(limit(String.valueOf(e.getOriginalMessage())));
    } catch (JacksonException e) {
      boolean isTwice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
      throw new BadJsonException(isTwice ? "an object has a member twice" : "it is not JSON");
    }
  }

  private static String limit(String message) {
    if (message.contains("nesting depth")) {
      return "it is nested more than %d deep".formatted(WireJson.MOST_NESTING);
    }
    if (message.contains("umber value length")) {
      return "it has a number of more than %d characters".formatted(WireJson.LONGEST_NUMBER);
    }
    return message.contains("oken count")
        ? "it has more than %d names and values".formatted(WireJson.MOST_TOKENS)
        : "it has a name or a text that is too long";
  }

  private static void check(JsonNode value) throws BadJsonException {
    if (value.isString()) {
      checkText(value.asString());
    } else if (value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue())) {
      throw new BadJsonException("it has a number that is too large");
    }
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      checkText(member.getKey());
      check(member.getValue());
    }
    if (value.isArray()) {
      for (JsonNode item : value) {
        check(item);
      }
    }
  }

  private static void checkText(String text) throws BadJsonException {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isSurrogate(letter)) {
        boolean isPair =
            Character.isHighSurrogate(letter)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!isPair) {
          throw new BadJsonException("a text has half of a surrogate pair");
        }
        i++;
      }
    }
  }
}
