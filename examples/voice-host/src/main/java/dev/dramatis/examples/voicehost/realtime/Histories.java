package dev.dramatis.examples.voicehost.realtime;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The histories of a connection, which one bound holds together: the oldest lines of the longest
 * silent history are forgotten first. Its monitor guards them all.
 */
final class Histories {

  private final int most;
  private final Set<History> bySilence = new LinkedHashSet<>();

  /**
   * Begins without a history.
   *
   * @param most how many chars are remembered in all, some for each message included
   */
  Histories(int most) {
    this.most = most;
  }

  /** Returns how many chars are remembered. */
  int most() {
    return most;
  }

  /** Forgets what is too much after a line was added; the latest line stays, however long. */
  synchronized void spokenIn(History speaking) {
    bySilence.remove(speaking);
    bySilence.add(speaking);
    int tooMuch = bySilence.stream().mapToInt(History::size).sum() - most;
    for (History history : bySilence) {
      tooMuch -= history.forget(tooMuch, history == speaking ? 1 : 0);
    }
  }

  /** Gives the room of a history to the others. */
  synchronized void remove(History ended) {
    bySilence.remove(ended);
  }
}
