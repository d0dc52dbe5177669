package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.examples.voicehost.http.WireJson;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends a connection's events, in the order in which they are handed in. A client that does not
 * read is cut off. Thread-safe.
 */
final class Outbox {

  /** So many events may wait for the network before those who make them wait too. */
  private static final int ROOM = 64;

  /** The same in characters. */
  private static final int ROOM_CHARS = 65_536;

  /** Answers to a client's mistakes do not wait, and a client that reads nothing gets no more. */
  private static final int MOST = 1_024;

  /** The same in characters; a single event may be longer, for a message has its own bound. */
  private static final int MOST_CHARS = 524_288;

  private final Session session;
  private final RealtimeMeters meters;
  private final Duration patience;
  private int underWay;
  private long charsUnderWay;
  private long latestProgress;
  private boolean isClosed;
  private boolean isCutOff;

  /**
   * Sends to a client.
   *
   * @param patience how long a client may leave no room
   */
  Outbox(Session session, RealtimeMeters meters, Duration patience) {
    this.session = session;
    this.meters = meters;
    this.patience = patience;
  }

  /** Sends an event; never blocks. */
  void send(ObjectNode event) {
    String text = WireJson.mapper().writeValueAsString(event);
    synchronized (this) {
      if (isClosed) {
        return;
      }
      if (isTooMuch(text.length())) {
        cutOff();
        return;
      }
      if (underWay == 0) {
        latestProgress = System.nanoTime();
      }
      underWay++;
      charsUnderWay += text.length();
      int chars = text.length();
      session.sendText(text, Callback.from(() -> sent(chars), failure -> sent(chars)));
    }
    meters.sent(event.path("type").asString(""));
  }

  private boolean isTooMuch(int chars) {
    return underWay == MOST || (underWay > 0 && charsUnderWay + chars > MOST_CHARS);
  }

  private synchronized void sent(int chars) {
    underWay--;
    charsUnderWay -= chars;
    latestProgress = System.nanoTime();
    notifyAll();
  }

  /**
   * Waits until the client has read enough; false if there is no client any more.
   *
   * @param isWanted whether it still makes sense to wait; asked again after {@link #wake}
   */
  synchronized boolean awaitRoom(BooleanSupplier isWanted) {
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      while (!isClosed && isFull() && isWanted.getAsBoolean()) {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          cutOff();
        } else {
          wait(left);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      cutOff();
    }
    return !isClosed;
  }

  private boolean isFull() {
    return underWay >= ROOM || charsUnderWay >= ROOM_CHARS;
  }

  /** Has those that wait for room look again whether they still want it. */
  synchronized void wake() {
    notifyAll();
  }

  /** Cuts a client off that has not read for too long, or not hung up in its turn. */
  synchronized void cutOffIfStuck() {
    boolean isStuck =
        (underWay > 0 || isClosed)
            && System.nanoTime() - latestProgress > patience.toNanos()
            && !isCutOff;
    if (isStuck) {
      cutOff();
    }
  }

  private synchronized void cutOff() {
    close();
    isCutOff = true;
    session.disconnect();
  }

  /** Says why, and then hangs up. */
  void hangUp(HangUp why) {
    send(ServerEvents.error(why.error()));
    hangUp(why.status(), why.reason());
  }

  /** Sends what was handed in, and then hangs up. */
  synchronized void hangUp(int status, String reason) {
    close();
    latestProgress = System.nanoTime();
    session.close(status, reason, Callback.NOOP);
  }

  synchronized boolean isClosed() {
    return isClosed;
  }

  /** Sends nothing more, and wakes the turn that waits for room. */
  synchronized void close() {
    isClosed = true;
    notifyAll();
  }
}
