package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.examples.voicehost.llm.ChatText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
      addLast(Line.said(role, joined(takeLast(role), text)));
    }
  }

  /**
   * Adds calls with their results, which stay together.
   *
   * @param said what was said before them; blank for nothing
   * @param messages the assistant's message with the calls, and those with the results
   */
  void characterCalled(String said, List<ObjectNode> messages) {
    synchronized (all) {
      String text = joined(takeLast(CHARACTER), said);
      messages.get(0).put("content", text.isBlank() ? null : text);
      addLast(new Line(CHARACTER, text, messages));
    }
  }

  /** Removes the last line if it is of a role and has no calls; returns its text, else nothing. */
  private String takeLast(String role) {
    Line last = lines.peekLast();
    if (last == null || last.hasCalls() || !last.role.equals(role)) {
      return "";
    }
    lines.removeLast();
    size -= last.cost();
    return last.text;
  }

  private void addLast(Line line) {
    lines.addLast(line);
    size += line.cost();
    all.spokenIn(this);
  }

  boolean isEmpty() {
    synchronized (all) {
      return lines.isEmpty();
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
    while (forgotten > 0 && lines.size() > kept && lines.getFirst().hasCalls()) {
      forgotten += lines.removeFirst().cost(); // the question for which they were made is gone
    }
    size -= forgotten;
    return forgotten;
  }

  /**
   * Returns what was said, without the system prompt, the calls and their results, which are no
   * client's to see.
   */
  ArrayNode shown() {
    ArrayNode messages = JsonNodeFactory.instance.arrayNode();
    String answer = "";
    synchronized (all) {
      for (Line line : lines) {
        if (line.role.equals(CHARACTER)) {
          answer = joined(answer, line.text);
        } else {
          addAnswer(messages, answer);
          answer = "";
          messages.add(ChatText.message(line.role, line.text));
        }
      }
    }
    addAnswer(messages, answer);
    return messages;
  }

  private static void addAnswer(ArrayNode messages, String answer) {
    if (!answer.isBlank()) {
      messages.add(ChatText.message(CHARACTER, answer));
    }
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
        messages.add(ChatText.hello());
      }
      lines.forEach(line -> messages.addAll(line.messages));
      if (needsUserMessage && !lines.isEmpty() && lines.getLast().isCharactersLastWord()) {
        messages.add(ChatText.message(USER, SILENCE));
      }
    }
    return request;
  }

  /** Ends with its conversation, and leaves its room to the others. */
  void end() {
    all.remove(this);
  }

  /**
   * What one has said in turn.
   *
   * @param messages what the LLM reads of it: more than one message if the character called tools
   */
  private record Line(String role, String text, List<ObjectNode> messages) {

    static Line said(String role, String text) {
      return new Line(role, text, List.of(ChatText.message(role, text)));
    }

    boolean hasCalls() {
      return messages.size() > 1;
    }

    /** The LLM goes on by itself after results. */
    boolean isCharactersLastWord() {
      return role.equals(CHARACTER) && !hasCalls();
    }

    int cost() {
      return hasCalls()
          ? messages.stream().mapToInt(message -> message.toString().length()).sum()
          : text.length() + MESSAGE_COST;
    }
  }
}
