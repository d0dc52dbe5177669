package dev.dramatis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.LogCapture;
import dev.dramatis.SessionOptions;
import dev.dramatis.TestBank;
import dev.dramatis.metrics.CharacterMetrics;
import dev.dramatis.metrics.ConversationMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host that reloads its characters while conversations go on. */
@Timeout(60)
class ReloadTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void use_next_letsOldSessionsFinishAndOpensNewOnesThere() {
    Dice.Count old = new Dice.Count();
    Dice.Count next = new Dice.Count();
    List<String> ended = new ArrayList<>();
    CharacterSessions sessions = CharacterSessions.builder(old.registry()).build();
    CharacterSession first = session(sessions, "dice", "1");
    Lease leased = sessions.lease(key("dice", "2"), SessionOptions::defaults);

    sessions.use(next.registry(), () -> ended.add("old"));

    assertThat(session(sessions, "dice", "1")).isSameAs(first);
    session(sessions, "dice", "3");
    assertThat(old.opened).hasValue(2);
    assertThat(next.opened).hasValue(1);
    sessions.end(key("dice", "1"));
    sessions.end(key("dice", "2"));
    assertThat(ended).isEmpty();

    leased.close();

    assertThat(old.closed).hasValue(2);
    assertThat(ended).containsExactly("old");
  }

  @Test
  void use_nextOfAnIdleHost_endsTheOldAtOnce() {
    List<String> ended = new ArrayList<>();
    CharacterSessions sessions = CharacterSessions.builder(new Dice.Count().registry()).build();
    sessions.use(new Dice.Count().registry(), () -> ended.add("first"));
    sessions.use(new Dice.Count().registry(), () -> ended.add("second"));

    assertThat(ended).containsExactly("first", "second");
  }

  @Test
  void afterLast_whileAnotherThreadClosesASession_waits() throws Exception {
    CountDownLatch isClosing = new CountDownLatch(1);
    CountDownLatch mayClose = new CountDownLatch(1);
    List<String> ended = new CopyOnWriteArrayList<>();
    CharacterSessions sessions =
        CharacterSessions.builder(
                CharacterRegistry.of(
                    new TestBank("cast").with("slow", "Slow", () -> slow(isClosing, mayClose))))
            .build();
    session(sessions, "slow", "1");
    Thread closing = new Thread(() -> sessions.end(key("slow", "1")));
    closing.start();
    isClosing.await();

    sessions.use(new Dice.Count().registry(), () -> ended.add("old"));
    assertThat(ended).isEmpty();
    mayClose.countDown();
    closing.join();

    assertThat(ended).containsExactly("old");
  }

  private static AutoCloseable slow(CountDownLatch isClosing, CountDownLatch mayClose) {
    return () -> {
      isClosing.countDown();
      mayClose.await();
    };
  }

  @Test
  void afterLast_thatThrows_isLogged() {
    CharacterSessions sessions = CharacterSessions.builder(new Dice.Count().registry()).build();
    try (LogCapture log = new LogCapture()) {
      sessions.use(
          new Dice.Count().registry(),
          () -> {
            throw new UncheckedIOException(new IOException("jar is gone"));
          });

      assertThat(log.lines())
          .containsExactly(
              "the code after the last session of a registry failed: java.io.IOException: jar is"
                  + " gone");
    }
  }

  @Test
  void meters_afterUse_followTheNextRegistry() {
    CharacterMetrics metrics = new CharacterMetrics(meters);
    CharacterSessions sessions =
        CharacterSessions.builder(load(metrics)).listener(new ConversationMetrics(meters)).build();
    session(sessions, "anna", "1");
    sessions.use(load(metrics));
    session(sessions, "anna", "2");

    assertThat(gauge("character.sessions.active")).isEqualTo(2);
    assertThat(gauge("character.conversations.held")).isEqualTo(2);
    sessions.close();
    assertThat(gauge("character.sessions.active")).isZero();
    assertThat(gauge("character.conversations.held")).isZero();
  }

  /** The recipe of the README. */
  @Test
  void classLoader_ofTheOldCharacters_isUnreachableAfterItsLastSession() throws Exception {
    CharacterMetrics metrics = new CharacterMetrics(meters);
    URLClassLoader old = bank();
    WeakReference<ClassLoader> dropped = new WeakReference<>(old);
    CharacterSessions sessions =
        CharacterSessions.builder(load(metrics, old))
            .listener(new ConversationMetrics(meters))
            .build();
    session(sessions, "quiz", "1");
    Lease lease = sessions.lease(key("quiz", "2"), SessionOptions::defaults);

    try (URLClassLoader next = bank()) {
      sessions.use(load(metrics, next), closing(old));
      old = null;
      session(sessions, "quiz", "3");
      sessions.end(key("quiz", "1"));
      assertThat(isCollected(dropped, 3)).isFalse();
      assertThat(lease.session().systemPrompt()).isNotBlank();
      sessions.end(key("quiz", "2"));
      lease.close();

      assertThat(isCollected(dropped, 50)).isTrue();
      assertThat(session(sessions, "quiz", "3").systemPrompt()).isNotBlank();
      assertThat(sessions.held()).isEqualTo(1);
      sessions.close();
    }
  }

  private static Runnable closing(URLClassLoader loader) {
    return () -> {
      try {
        loader.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static boolean isCollected(WeakReference<?> dropped, int attempts)
      throws InterruptedException {
    for (int i = 0; i < attempts && dropped.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return dropped.get() == null;
  }

  private static URLClassLoader bank() {
    URL jar = Objects.requireNonNull(ReloadTest.class.getResource("/contract/format-2.jar"));
    return new URLClassLoader(new URL[] {jar}, ReloadTest.class.getClassLoader());
  }

  private static CharacterRegistry load(CharacterMetrics metrics, ClassLoader loader) {
    return CharacterRegistry.builder().listener(metrics).classLoader(loader).load();
  }

  private static CharacterRegistry load(CharacterMetrics metrics) {
    return CharacterRegistry.builder()
        .listener(metrics)
        .banks(new TestBank("cast").with("anna", "Anna"))
        .load();
  }

  private double gauge(String name) {
    return meters.get(name).gauge().value();
  }

  private static CharacterSession session(CharacterSessions sessions, String character, String id) {
    return sessions.with(key(character, id), SessionOptions::defaults, session -> session);
  }

  private static ConversationKey key(String character, String id) {
    return ConversationKey.claimed("ada", character, id);
  }
}
