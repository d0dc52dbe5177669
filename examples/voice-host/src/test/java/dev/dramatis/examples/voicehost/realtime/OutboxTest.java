package dev.dramatis.examples.voicehost.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens with a client that reads slowly, or not at all. */
@Timeout(20)
class OutboxTest {

  private static final Duration LONG = Duration.ofSeconds(15);

  private final List<String> sent = new ArrayList<>();
  private final Queue<Callback> underWay = new ArrayDeque<>();
  private boolean isDisconnected;

  @Test
  void turn_waitsUntilTheClientHasRead() throws Exception {
    Outbox out = outbox(LONG);
    send(out, 64);
    FutureTask<Boolean> room = new FutureTask<>(() -> out.awaitRoom(() -> true));
    Thread turn = new Thread(room);
    turn.start();
    while (turn.getState() != Thread.State.TIMED_WAITING && !room.isDone()) {
      Thread.sleep(1);
    }

    assertThat(room.isDone()).isFalse();
    underWay.remove().succeed();
    assertThat(room.get()).isTrue();
    assertThat(isDisconnected).isFalse();
  }

  @Test
  void clientThatDoesNotRead_isCutOffAfterAWhile() {
    Outbox out = outbox(Duration.ofMillis(20));
    send(out, 64);

    assertThat(out.awaitRoom(() -> true)).isFalse();
    assertThat(isDisconnected).isTrue();
    send(out, 1);
    assertThat(sent).hasSize(64);
  }

  @Test
  void clientThatLeaves_letsTheTurnGoOn() throws Exception {
    Outbox out = outbox(LONG);
    send(out, 64);
    CompletableFuture<Boolean> room =
        CompletableFuture.supplyAsync(() -> out.awaitRoom(() -> true));
    out.close();

    assertThat(room.get()).isFalse();
  }

  @Test
  void clientThatAsksAndNeverReads_isCutOff() {
    Outbox out = outbox(LONG);
    send(out, 1_025);

    assertThat(sent).hasSize(1_024);
    assertThat(isDisconnected).isTrue();
  }

  @Test
  void fewLargeEvents_areTooMuchToo() {
    Outbox out = outbox(LONG);
    out.send(ServerEvents.textDone("x".repeat(300_000)));
    out.send(ServerEvents.textDone("x".repeat(300_000)));

    assertThat(sent).hasSize(1);
    assertThat(isDisconnected).isTrue();
  }

  @Test
  void turnThatIsCancelled_waitsForNoRoom() throws Exception {
    Outbox out = outbox(LONG);
    send(out, 64);
    AtomicBoolean isWanted = new AtomicBoolean(true);
    CompletableFuture<Boolean> room =
        CompletableFuture.supplyAsync(() -> out.awaitRoom(isWanted::get));
    isWanted.set(false);
    out.wake();

    assertThat(room.get()).isTrue();
    assertThat(isDisconnected).isFalse();
  }

  @Test
  void clientForWhichAnEventWaitsTooLong_isCutOffThoughNoTurnWaits() throws Exception {
    Outbox out = outbox(Duration.ofMillis(20));
    send(out, 1);
    out.cutOffIfStuck();
    assertThat(isDisconnected).isFalse();
    Thread.sleep(50);
    out.cutOffIfStuck();

    assertThat(isDisconnected).isTrue();
  }

  @Test
  void failedSend_makesRoomToo() {
    Outbox out = outbox(LONG);
    send(out, 64);
    underWay.remove().fail(new IllegalStateException("gone"));

    assertThat(out.awaitRoom(() -> true)).isTrue();
  }

  private static void send(Outbox out, int events) {
    for (int i = 0; i < events; i++) {
      out.send(ServerEvents.textDelta(" word"));
    }
  }

  private Outbox outbox(Duration patience) {
    Session session =
        (Session)
            Proxy.newProxyInstance(
                Session.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> {
                  switch (method.getName()) {
                    case "sendText" -> {
                      sent.add((String) arguments[0]);
                      underWay.add((Callback) arguments[1]);
                    }
                    case "disconnect" -> isDisconnected = true;
                    default -> throw new UnsupportedOperationException(method.getName());
                  }
                  return null;
                });
    RealtimeMeters meters = new RealtimeMeters(new SimpleMeterRegistry());
    return new Outbox(session, meters, patience);
  }
}
