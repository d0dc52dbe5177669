package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.examples.voicehost.llm.ChatText;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was said in a conversation, the oldest of it forgotten where it becomes too much. The user
 * and the character take turns in it, as many LLMs want it. Thread-safe.
 */
final class History {

  private static final String USER = "user";
  private static final String CHARACTER = "assistant";

  /** LLMs want to be spoken to; unmute does the same. */
  private static final String GREETING = "Hello.";

  /** What the house rules tell the LLM to take for silence. */
  private static final String SILENCE = "...";

  private static final int MESSAGE_COST = 64;

  private final Deque<Line> lines = new ArrayDeque<>();
  private final Histories all;
  private int size;

  /** Begins empty, as one of a connection's. */
  History(Histories all) {
    this.all = all;
  }

  /** Returns how many chars are remembered; what is longer is no line of a conversation. */
  int most() {
    return all.most();
  }

  /** Joins what one has said in turn; where it becomes too much, the earlier is forgotten. */
  String joined(String earlier, String later) {
    boolean isTooMuch = earlier.length() + later.length() > most();
    return earlier.isEmpty() || isTooMuch ? later : earlier + " " + later;
  }

  void userSaid(String text) {
    add(USER, text);
  }

  /** Nothing said is nothing remembered. */
  void characterSaid(String text) {
    if (!text.isBlank()) {
      add(CHARACTER, text);
    }
  }

  private void add(String role, String text) {
    synchronized (all) {
      Line last = lines.peekLast();
      if (last != null && last.role.equals(role)) {
        lines.removeLast();
        size -= last.cost();
        lines.addLast(new Line(role, joined(last.text, text)));
      } else {
        lines.addLast(new Line(role, text));
      }
      size += lines.getLast().cost();
      all.spokenIn(this);
    }
  }

  /** Returns its chars, some for each message included; the caller holds the monitor of all. */
  int size() {
    return size;
  }

  /**
   * Forgets the oldest lines; the caller holds the monitor of all.
   *
   * @param chars how many are too much
   * @param kept how many lines stay all the same
   * @return how many chars were forgotten
   */
  int forget(int chars, int kept) {
    int forgotten = 0;
    while (forgotten < chars && lines.size() > kept) {
      forgotten += lines.removeFirst().cost();
    }
    size -= forgotten;
    return forgotten;
  }

  /** The messages, without the system prompt, which is no client's to see. */
  ArrayNode shown() {
    ArrayNode messages = JsonNodeFactory.instance.arrayNode();
    synchronized (all) {
      lines.forEach(line -> messages.add(line.message()));
    }
    return messages;
  }

  /**
   * Returns the request to an LLM.
   *
   * @param needsUserMessage true for an LLM that only answers a user
   */
  ObjectNode asked(String systemPrompt, boolean needsUserMessage) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    ArrayNode messages = request.putArray("messages");
    messages.add(ChatText.message("system", systemPrompt));
    synchronized (all) {
      if (needsUserMessage && (lines.isEmpty() || lines.getFirst().role.equals(CHARACTER))) {
        messages.add(ChatText.message(USER, GREETING));
      }
      messages.addAll(shown());
      if (needsUserMessage && !lines.isEmpty() && lines.getLast().role.equals(CHARACTER)) {
        messages.add(ChatText.message(USER, SILENCE));
      }
    }
    return request;
  }

  /** Ends with its conversation, and leaves its room to the others. */
  void end() {
    all.remove(this);
  }

  private record Line(String role, String text) {

    int cost() {
      return text.length() + MESSAGE_COST;
    }

    ObjectNode message() {
      return ChatText.message(role, text);
    }
  }
}
