package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.CharacterSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A session with the fingerprints of the latest histories that lead to it. Thread-safe. */
final class Conversation {

  /** Enough to answer an earlier turn again. */
  private static final int MOST_HISTORIES = 16;

  private final CharacterSession session;
  private final Deque<String> histories = new ArrayDeque<>();

  Conversation(CharacterSession session) {
    this.session = session;
  }

  CharacterSession session() {
    return session;
  }

  /** Adds a history; gives those that are forgotten for it. */
  synchronized List<String> remember(String history) {
    histories.remove(history);
    histories.addLast(history);
    return histories.size() > MOST_HISTORIES ? List.of(histories.removeFirst()) : List.of();
  }

  synchronized List<String> histories() {
    return List.copyOf(histories);
  }
}
