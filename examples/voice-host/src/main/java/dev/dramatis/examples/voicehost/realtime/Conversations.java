package dev.dramatis.examples.voicehost.realtime;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conversations of a connection, one with each character, of which one is current. Those that
 * the client has switched away from are kept for its return. One thread switches, and any may end
 * all.
 */
final class Conversations {

  /** Each has a session, and a thousand clients are not to have more than ten thousand of them. */
  private static final int MOST = 10;

  /** The one that has been away the longest is the first, the current one the last. */
  private final List<Conversation> kept = new ArrayList<>();

  private boolean isClosed;

  /** Returns the current one, or null before the first. */
  synchronized @Nullable Conversation current() {
    return kept.isEmpty() ? null : kept.get(kept.size() - 1);
  }

  boolean isAnswering() {
    Conversation current = current();
    return current != null && current.isAnswering();
  }

  /** Returns the one with a character, or null if none is kept. */
  synchronized @Nullable Conversation with(String character) {
    return kept.stream()
        .filter(conversation -> character.equals(conversation.character()))
        .findFirst()
        .orElse(null);
  }

  /**
   * Makes a conversation the current one, and cancels the answer of the one before it. Ends an
   * earlier one with the same character, one that nobody can come back to, and one too many.
   */
  void switchTo(Conversation next) {
    Conversation earlier = current();
    if (earlier == next) {
      return;
    }
    try {
      if (earlier != null) {
        earlier.cancel();
      }
    } finally {
      close(place(next).iterator());
    }
  }

  /** Returns those that end. */
  private synchronized List<Conversation> place(Conversation next) {
    if (isClosed) {
      return List.of(next);
    }
    kept.remove(next);
    List<Conversation> ended = new ArrayList<>();
    kept.stream().filter(one -> !isKeptBeside(next, one)).forEach(ended::add);
    kept.removeAll(ended);
    kept.add(next);
    if (kept.size() > MOST) {
      ended.add(kept.remove(0));
    }
    return ended;
  }

  private static boolean isKeptBeside(Conversation next, Conversation one) {
    return one.character() != null && !one.character().equals(next.character());
  }

  /** Ends all, and each that is still to come. */
  void close() {
    List<Conversation> ended;
    synchronized (this) {
      isClosed = true;
      ended = List.copyOf(kept);
    }
    close(ended.iterator());
  }

  /** Closes each, whatever becomes of those before it. */
  private static void close(Iterator<Conversation> ended) {
    if (ended.hasNext()) {
      try {
        ended.next().close();
      } finally {
        close(ended);
      }
    }
  }
}
