package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.internal.ActiveBank;
import dev.dramatis.internal.AllowedTools;
import dev.dramatis.internal.Listeners;
import dev.dramatis.spi.tool.ToolArguments;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult;
import dev.dramatis.tool.ToolResult.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One session's tools run one at a time, and nothing waits without end. */
@Timeout(60)
class ToolLockTest {

  private final CountDownLatch running = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ToolBank bank =
      new ToolBank("cast")
          .with("waiter", "Waiter", Waiter::new)
          .tool("waiter", "wait", List.of(), this::waitUntilGo)
          .tool("waiter", "count", List.of(), ToolLockTest::count)
          .tool("waiter", "inside", List.of(), this::callInside)
          .tool("waiter", "leave", List.of(), this::closeInside);
  private final CharacterSession session =
      CharacterRegistry.builder().allowTools("waiter:*").banks(bank).load().open("waiter");

  private static final class Waiter implements PromptGenerator, AutoCloseable {
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private int mostInside;
    private int calls;

    @Override
    public String persona(PromptContext context) {
      return "You are a waiter.";
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }

  private ToolResult waitUntilGo(Object waiter, ToolArguments given) throws InterruptedException {
    running.countDown();
    go.await();
    return given.result(((Waiter) waiter).closed.get() + " times closed");
  }

  private static ToolResult count(Object character, ToolArguments given) {
    Waiter waiter = (Waiter) character;
    waiter.mostInside = Math.max(waiter.mostInside, waiter.inside.incrementAndGet());
    waiter.calls++;
    waiter.inside.decrementAndGet();
    return given.result(waiter.calls);
  }

  private ToolResult callInside(Object waiter, ToolArguments given) {
    return given.result(session.call("count", Map.of()).text());
  }

  private ToolResult closeInside(Object waiter, ToolArguments given) {
    session.close();
    return given.result(((Waiter) waiter).closed.get() + " times closed");
  }

  @AfterEach
  void endThreads() {
    go.countDown();
    threads.shutdownNow();
  }

  private Waiter waiter() {
    return session.as(Waiter.class).orElseThrow();
  }

  private Future<ToolResult> begin() throws InterruptedException {
    Future<ToolResult> call = threads.submit(() -> session.call("wait", Map.of()));
    running.await();
    return call;
  }

  @Test
  void callInsideACall_isRefusedAtOnce() {
    assertThat(session.call("inside", Map.of()).text())
        .isEqualTo(
            "count was not begun: an earlier call still runs. Try once more later, or tell the"
                + " user.");
    assertThat(waiter().calls).isZero();
    assertThat(session.call("count", Map.of()).text()).isEqualTo("1");
  }

  @Test
  void callInsideWith_isRefusedAtOnce() {
    assertThat(session.with(Waiter.class, waiter -> session.call("count", Map.of()).outcome()))
        .contains(Outcome.NOT_BEGUN);
  }

  @Test
  void withInsideACall_runs() {
    CharacterSession[] own = new CharacterSession[1];
    own[0] =
        CharacterRegistry.builder()
            .allowTools("waiter:*")
            .banks(
                new ToolBank("cast")
                    .with("waiter", "Waiter", Waiter::new)
                    .tool(
                        "waiter",
                        "act",
                        List.of(),
                        (waiter, given) ->
                            given.result(own[0].with(Waiter.class, it -> "inside").orElseThrow())))
            .load()
            .open("waiter");

    assertThat(own[0].call("act", Map.of()).text()).isEqualTo("inside");
  }

  @Test
  void callWhileAnotherRuns_waitsNoLongerThanItsLimit() throws Exception {
    InstanceLock lock = new InstanceLock(session.character(), waiter());
    SessionTools tools = tools(Duration.ofMillis(20));
    ToolDefinition count = Objects.requireNonNull(tools.find("count"));
    CountDownLatch locked = new CountDownLatch(1);
    Future<?> other =
        threads.submit(
            () -> {
              lock.lock();
              locked.countDown();
              go.await();
              lock.unlock();
              return null;
            });
    locked.await();

    ToolResult busy = tools.call(count, Map.of(), lock);
    go.countDown();
    other.get();
    ToolResult free = tools.call(count, Map.of(), lock);

    assertThat(busy.outcome()).isEqualTo(Outcome.NOT_BEGUN);
    assertThat(free.outcome()).isEqualTo(Outcome.DONE);
    assertThat(waiter().calls).isEqualTo(1);
  }

  @Test
  void callThatIsInterruptedWhileItWaits_isNotBegunAndStaysInterrupted() throws Exception {
    Future<ToolResult> first = begin();
    Thread.currentThread().interrupt();

    ToolResult second = session.call("count", Map.of());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(second.outcome()).isEqualTo(Outcome.NOT_BEGUN);
    go.countDown();
    assertThat(first.get().outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void longestWait_ofASession_isFiveSeconds() {
    assertThat(SessionTools.LONGEST_WAIT).isEqualTo(Duration.ofSeconds(5));
  }

  private SessionTools tools(Duration longestWait) {
    return new SessionTools(
        session.character(),
        new ActiveBank(bank, Set.of(), Set.of(), true),
        waiter(),
        Map.of(),
        List.of(AllowedTools.of(List.of("waiter:*"))),
        longestWait,
        new Listeners(List.of(), false));
  }

  @Test
  void closeDuringACall_closesTheCharacterOnceAtItsEnd() throws Exception {
    Future<ToolResult> call = begin();

    session.close();
    session.close();
    int closedDuringTheCall = waiter().closed.get();
    go.countDown();

    assertThat(closedDuringTheCall).isZero();
    assertThat(call.get().text()).isEqualTo("0 times closed");
    assertThat(waiter().closed).hasValue(1);
    session.close();
    assertThat(waiter().closed).hasValue(1);
  }

  @Test
  void callOfAClosedSession_doesNotWaitForTheOneThatRuns() throws Exception {
    Future<ToolResult> first = begin();
    session.close();

    assertThat(session.call("count", Map.of()).outcome()).isEqualTo(Outcome.CLOSED);
    go.countDown();
    assertThat(first.get().outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void closeDuringWith_closesTheCharacterOnceAtItsEnd() {
    assertThat(
            session.with(
                Waiter.class,
                waiter -> {
                  session.close();
                  return waiter.closed.get();
                }))
        .contains(0);
    assertThat(waiter().closed).hasValue(1);
  }

  @Test
  void toolThatClosesItsSession_characterIsClosedAtItsEnd() {
    assertThat(session.call("leave", Map.of()).text()).isEqualTo("0 times closed");
    assertThat(waiter().closed).hasValue(1);
    assertThat(session.call("count", Map.of()).outcome()).isEqualTo(Outcome.CLOSED);
  }

  @Test
  void callThatWaitsWhileTheSessionIsClosed_isToldSo() throws Exception {
    Future<ToolResult> first = begin();
    CompletableFuture<Thread> second = new CompletableFuture<>();
    Future<ToolResult> waiting =
        threads.submit(
            () -> {
              second.complete(Thread.currentThread());
              return session.call("count", Map.of());
            });
    awaitTimedWaiting(second.get());

    session.close();
    go.countDown();

    assertThat(first.get().outcome()).isEqualTo(Outcome.DONE);
    assertThat(waiting.get().outcome()).isEqualTo(Outcome.CLOSED);
    assertThat(waiter().calls).isZero();
    assertThat(waiter().closed).hasValue(1);
  }

  private static void awaitTimedWaiting(Thread thread) throws InterruptedException {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  @Test
  void callAndWith_excludeEachOther() throws Exception {
    Future<ToolResult> call = begin();
    CompletableFuture<Thread> other = new CompletableFuture<>();
    Future<Boolean> with =
        threads.submit(
            () -> {
              other.complete(Thread.currentThread());
              return session.with(Waiter.class, waiter -> go.getCount() == 0).orElseThrow();
            });
    while (other.get().getState() != Thread.State.WAITING) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    go.countDown();

    assertThat(call.get().outcome()).isEqualTo(Outcome.DONE);
    assertThat(with.get()).isTrue();
  }

  @Test
  void thousandCalls_ofManyThreads_runOneAtATime() throws Exception {
    List<Future<ToolResult>> calls = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(16);
    try {
      for (int i = 0; i < 1_000; i++) {
        calls.add(pool.submit(() -> session.call("count", Map.of())));
      }
      for (Future<ToolResult> call : calls) {
        assertThat(call.get().outcome()).isEqualTo(Outcome.DONE);
      }
    } finally {
      pool.shutdownNow();
    }

    assertThat(waiter().calls).isEqualTo(1_000);
    assertThat(waiter().mostInside).isEqualTo(1);
  }

  @Test
  void closeAndCalls_ofManyThreads_closeOnceAndAfterTheLastCall() throws Exception {
    for (int round = 0; round < 50; round++) {
      CharacterSession each =
          CharacterRegistry.builder().allowTools("waiter:*").banks(bank).load().open("waiter");
      CountDownLatch start = new CountDownLatch(1);
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        boolean closes = i % 4 == 3;
        all.add(
            threads.submit(
                () -> {
                  start.await();
                  if (closes) {
                    each.close();
                    return Outcome.CLOSED;
                  }
                  return each.call("count", Map.of()).outcome();
                }));
      }
      start.countDown();
      for (Future<?> one : all) {
        assertThat(one.get()).isIn(Outcome.DONE, Outcome.CLOSED);
      }

      assertThat(each.as(Waiter.class).orElseThrow().closed).hasValue(1);
    }
  }
}
