package dev.dramatis.examples.voicehost.realtime;

import java.time.Duration;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends a connection's events, in the order in which they are handed in. A client that does not
 * read is cut off. Thread-safe.
 */
final class Outbox {

  /** So many events may wait for the network before those who make them wait too. */
  private static final int ROOM = 64;

  /** Answers to a client's mistakes do not wait, and a client that reads nothing gets no more. */
  private static final int MOST = 1_024;

  private final Session session;
  private final JsonMapper json;
  private final RealtimeMeters meters;
  private final Duration patience;
  private int underWay;
  private boolean isClosed;

  /**
   * Sends to a client.
   *
   * @param patience how long a client may leave no room
   */
  Outbox(Session session, JsonMapper json, RealtimeMeters meters, Duration patience) {
    this.session = session;
    this.json = json;
    this.meters = meters;
    this.patience = patience;
  }

  /** Sends an event; never blocks. */
  void send(ObjectNode event) {
    String text = json.writeValueAsString(event);
    synchronized (this) {
      if (isClosed) {
        return;
      }
      if (underWay == MOST) {
        cutOff();
        return;
      }
      underWay++;
      session.sendText(text, Callback.from(this::sent, failure -> sent()));
    }
    meters.sent(event.path("type").asString(""));
  }

  private synchronized void sent() {
    underWay--;
    notifyAll();
  }

  /** Waits until the client has read enough; false if there is no client any more. */
  synchronized boolean awaitRoom() {
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      while (!isClosed && underWay >= ROOM) {
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

  private synchronized void cutOff() {
    close();
    session.disconnect();
  }

  /** Sends what was handed in, and then hangs up. */
  void hangUp(int status, String reason) {
    close();
    session.close(status, reason, Callback.NOOP);
  }

  /** Sends nothing more; whoever waits for room goes on. */
  synchronized void close() {
    isClosed = true;
    notifyAll();
  }
}
