package dev.dramatis.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.LogCapture;
import dev.dramatis.SessionOptions;
import dev.dramatis.TestBank;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads at the sessions of one host. */
@Timeout(60)
class SharedConversationsTest {

  private final Dice.Count count = new Dice.Count();

  @Test
  void aThousandThreads_askingForTenConversations_openTen() throws Exception {
    CharacterSessions sessions = CharacterSessions.builder(count.registry()).build();
    CountDownLatch start = new CountDownLatch(1);
    Set<CharacterSession> seen = ConcurrentHashMap.newKeySet();
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      ConversationKey key = key(i % 10);
      tasks.add(
          () -> {
            start.await();
            return sessions.with(key, SharedConversationsTest::slowOptions, seen::add);
          });
    }

    assertThat(run(tasks, start)).hasSize(1_000);
    assertThat(seen).hasSize(10);
    assertThat(count.opened).hasValue(10);
  }

  @Test
  void slowOpen_ofOneConversation_keepsNoOtherWaiting() throws Exception {
    CharacterSessions sessions = CharacterSessions.builder(count.registry()).build();
    CountDownLatch isOpening = new CountDownLatch(1);
    CountDownLatch mayGoOn = new CountDownLatch(1);
    Thread slow =
        thread(
            () ->
                sessions.with(
                    key(0),
                    () -> {
                      isOpening.countDown();
                      await(mayGoOn);
                      return SessionOptions.defaults();
                    },
                    session -> "slow"));
    isOpening.await();

    for (int i = 1; i < 1_000; i++) {
      use(sessions, key(i));
    }

    assertThat(slow.isAlive()).isTrue();
    mayGoOn.countDown();
    slow.join();
    assertThat(count.opened).hasValue(1_000);
  }

  @Test
  void leases_ofManyThreadsInFewPlaces_openAndCloseEachSessionOnce() throws Exception {
    int places = 50;
    AtomicLong now = new AtomicLong();
    CharacterSessions sessions =
        CharacterSessions.builder(count.registry())
            .atMost(places)
            .idle(Duration.ofMinutes(1))
            .nanoTime(now::get)
            .build();
    ReadWriteLock leasing = new ReentrantReadWriteLock();
    Thread clock = thread(() -> tick(now, leasing.writeLock()));
    AtomicInteger most = new AtomicInteger();
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int thread = 0; thread < 16; thread++) {
      Random random = new Random(thread);
      tasks.add(
          () -> {
            for (int i = 0; i < 5_000; i++) {
              ConversationKey key = key(random.nextInt(200));
              leasing.readLock().lock();
              try {
                sessions.with(
                    key,
                    SessionOptions::defaults,
                    session -> {
                      Dice dice = session.as(Dice.class).orElseThrow();
                      dice.use();
                      if (random.nextInt(50) == 0) {
                        LockSupport.parkNanos(10_000);
                        use(sessions, key(random.nextInt(200)));
                      }
                      dice.use();
                      return dice;
                    });
              } finally {
                leasing.readLock().unlock();
              }
              if (random.nextInt(500) == 0) {
                sessions.end(key);
              }
              most.accumulateAndGet(sessions.held(), Math::max);
            }
            return true;
          });
    }
    run(tasks, new CountDownLatch(1));
    clock.interrupt();
    sessions.close();

    assertThat(count.opened.get()).isGreaterThan(1_000).isEqualTo(count.closed.get());
    assertThat(count.closedTwice).hasValue(0);
    assertThat(count.usedAfterClose).hasValue(0);
    assertThat(most.get()).isBetween(places / 2, places + 32);
    assertThat(sessions.held()).isZero();
  }

  /** Lets the idle time of all sessions pass every few milliseconds, while none is leased. */
  private static void tick(AtomicLong now, Lock whileNoneIsLeased) {
    try {
      while (true) {
        Thread.sleep(5);
        whileNoneIsLeased.lockInterruptibly();
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        whileNoneIsLeased.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void failingOpen_withAHundredWaiters_isOneAttempt() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    CountDownLatch mayFail = new CountDownLatch(1);
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("cast")
                .with(
                    "dice",
                    "Dice",
                    () -> {
                      attempts.incrementAndGet();
                      await(mayFail);
                      throw new IllegalStateException("no dice");
                    }));
    CharacterSessions sessions = CharacterSessions.builder(registry).build();
    List<FutureTask<String>> waiters = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    try (LogCapture log = new LogCapture()) {
      for (int i = 0; i < 100; i++) {
        FutureTask<String> waiter = new FutureTask<>(() -> use(sessions, key(1)).systemPrompt());
        waiters.add(waiter);
        threads.add(thread(waiter));
      }
      for (Thread thread : threads) {
        awaitBlocked(thread);
      }
      mayFail.countDown();

      Set<Throwable> failures = ConcurrentHashMap.newKeySet();
      for (FutureTask<String> waiter : waiters) {
        assertThatThrownBy(waiter::get)
            .isInstanceOf(ExecutionException.class)
            .satisfies(e -> failures.add(e.getCause()));
      }
      assertThat(failures).singleElement().asString().contains("no dice");
      assertThat(attempts).hasValue(1);
      assertThat(log.lines()).hasSize(1);

      assertThatThrownBy(() -> use(sessions, key(1))).hasMessageContaining("no dice");
      assertThat(attempts).hasValue(2);
    }
  }

  @Test
  void waiter_interrupted_leavesAtOnceAndStaysInterrupted() throws Exception {
    CharacterSessions sessions = CharacterSessions.builder(count.registry()).build();
    CountDownLatch isOpening = new CountDownLatch(1);
    CountDownLatch mayGoOn = new CountDownLatch(1);
    Thread opener =
        thread(
            () ->
                sessions.with(
                    key(1),
                    () -> {
                      isOpening.countDown();
                      await(mayGoOn);
                      return SessionOptions.defaults();
                    },
                    session -> "opened"));
    isOpening.await();
    FutureTask<Boolean> waiter =
        new FutureTask<>(
            () -> {
              assertThatThrownBy(() -> use(sessions, key(1)))
                  .isInstanceOf(CancellationException.class)
                  .hasMessage("interrupted while another thread opened the session");
              return Thread.currentThread().isInterrupted();
            });
    Thread waiting = thread(waiter);
    awaitBlocked(waiting);

    waiting.interrupt();

    assertThat(waiter.get()).isTrue();
    assertThat(opener.isAlive()).isTrue();
    mayGoOn.countDown();
    opener.join();
    assertThat(sessions.end(key(1))).isTrue();
    assertThat(count.closed).hasValue(1);
  }

  @Test
  void interruptedThread_heldSession_getsIt() {
    CharacterSessions sessions = CharacterSessions.builder(count.registry()).build();
    CharacterSession held = use(sessions, key(1));
    Thread.currentThread().interrupt();
    try {
      assertThat(use(sessions, key(1))).isSameAs(held);
      assertThat(use(sessions, key(2))).isNotSameAs(held);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void close_whileASessionOpens_closesItAfterItsUse() throws Exception {
    CharacterSessions sessions = CharacterSessions.builder(count.registry()).build();
    sessions.with(
        key(1),
        () -> {
          sessions.close();
          return SessionOptions.defaults();
        },
        session -> assertThat(session.toString()).doesNotContain("closed"));

    assertThat(count.opened).hasValue(1);
    assertThat(count.closed).hasValue(1);
    assertThat(sessions.held()).isZero();
  }

  @Test
  void lease_closedOnAnotherThread_isGivenBack() throws Exception {
    CharacterSessions sessions = CharacterSessions.builder(count.registry()).build();
    Lease lease = sessions.lease(key(1), SessionOptions::defaults);
    thread(lease::close).join();

    sessions.close();

    assertThat(count.closed).hasValue(1);
  }

  private static SessionOptions slowOptions() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return SessionOptions.defaults();
  }

  private static <T> List<T> run(List<Callable<T>> tasks, CountDownLatch start) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(tasks.size());
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> task : tasks) {
        futures.add(executor.submit(task));
      }
      start.countDown();
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get(50, TimeUnit.SECONDS));
      }
      return results;
    } finally {
      executor.shutdownNow();
    }
  }

  private static Thread thread(Runnable code) {
    Thread thread = new Thread(code);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void awaitBlocked(Thread thread) throws InterruptedException {
    Set<Thread.State> waiting = Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);
    while (!waiting.contains(thread.getState())) {
      assertThat(thread.isAlive()).isTrue();
      Thread.sleep(1);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static CharacterSession use(CharacterSessions sessions, ConversationKey key) {
    return sessions.with(key, SessionOptions::defaults, session -> session);
  }

  private static ConversationKey key(int id) {
    return ConversationKey.claimed("user " + id % 20, "dice", "" + id);
  }
}
