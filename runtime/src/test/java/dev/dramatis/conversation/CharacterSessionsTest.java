package dev.dramatis.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.LogCapture;
import dev.dramatis.SessionOptions;
import dev.dramatis.TestBank;
import dev.dramatis.UnknownCharacterException;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.conversation.ConversationListener.Cause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterSessionsTest {

  private static final Duration IDLE = Duration.ofMinutes(10);

  private final LogCapture log = new LogCapture();
  private final Dice.Count count = new Dice.Count();
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  private final List<Cause> left = new ArrayList<>();
  private final CharacterSessions sessions = sessions(4, count.registry());

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void with_sameConversation_getsTheSameSession() {
    CharacterSession first = session(sessions, key("1"));

    assertThat(session(sessions, key("1"))).isSameAs(first);
    assertThat(count.opened).hasValue(1);
    assertThat(sessions.held()).isEqualTo(1);
  }

  @Test
  void with_anotherIdCharacterOrGrade_getsAnotherSession() {
    session(sessions, ConversationKey.claimed("ada", "dice", "1"));
    session(sessions, ConversationKey.claimed("ada", "dice", "2"));
    session(sessions, ConversationKey.claimed("ada", "coin", "1"));
    session(sessions, ConversationKey.authenticated("ada", "dice", "1"));

    assertThat(count.opened).hasValue(4);
  }

  @Test
  void with_use_returnsItsResultAlsoNull() {
    assertThat(sessions.<String>with(key("1"), SessionOptions::defaults, session -> "said"))
        .isEqualTo("said");
    assertThat(
            sessions.<@Nullable CharacterSession>with(
                key("1"), SessionOptions::defaults, session -> null))
        .isNull();
  }

  @Test
  void with_useThatThrows_givesTheSessionBack() {
    assertThatThrownBy(
            () ->
                sessions.with(
                    key("1"),
                    SessionOptions::defaults,
                    session -> {
                      throw new IllegalStateException("no LLM");
                    }))
        .hasMessage("no LLM");

    assertThat(sessions.end(key("1"))).isTrue();
    assertThat(count.closed).hasValue(1);
  }

  @Test
  void options_heldSession_areNotAskedFor() {
    AtomicInteger asked = new AtomicInteger();
    for (int i = 0; i < 3; i++) {
      sessions.with(
          key("1"),
          () -> {
            asked.incrementAndGet();
            return SessionOptions.builder().seed(7).build();
          },
          CharacterSession::seed);
    }

    assertThat(asked).hasValue(1);
  }

  @Test
  void with_unknownCharacter_throwsAndTakesNoPlace() {
    for (int i = 0; i < 4; i++) {
      session(sessions, key("" + i));
    }
    for (int i = 0; i < 10; i++) {
      ConversationKey nobody = ConversationKey.claimed("eve", "nobody", "" + i);
      assertThatThrownBy(() -> session(sessions, nobody))
          .isInstanceOf(UnknownCharacterException.class);
    }

    assertThat(sessions.held()).isEqualTo(4);
    assertThat(left).isEmpty();
  }

  @Test
  void with_openThatFailed_triesAgain() {
    AtomicInteger attempts = new AtomicInteger();
    CharacterSessions late =
        sessions(
            4,
            registry(
                () -> {
                  if (attempts.incrementAndGet() == 1) {
                    throw new IllegalStateException("not yet");
                  }
                  return (PromptGenerator) context -> "Now.";
                }));

    assertThatThrownBy(() -> session(late, key("1"))).hasRootCauseMessage("not yet");
    assertThat(session(late, key("1")).systemPrompt()).isEqualTo("Now.");
    assertThat(late.held()).isEqualTo(1);
  }

  @Test
  void lease_open_isNotClosedByEviction() {
    try (Lease lease = sessions.lease(key("leased"), SessionOptions::defaults)) {
      for (int i = 0; i < 10; i++) {
        session(sessions, key("" + i));
      }
      now.addAndGet(IDLE.toNanos());
      session(sessions, key("more"));

      assertThat(lease.session().toString()).doesNotContain("closed");
      assertThat(session(sessions, key("leased"))).isSameAs(lease.session());
    }
  }

  @Test
  void lease_closed_refusesItsSessionAndClosesOnce() {
    Lease lease = sessions.lease(key("1"), SessionOptions::defaults);
    Lease other = sessions.lease(key("1"), SessionOptions::defaults);
    lease.close();
    lease.close();

    assertThatThrownBy(lease::session)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the lease is closed; ask for another one");
    sessions.end(key("1"));
    assertThat(count.closed).hasValue(0);
    other.close();
    assertThat(count.closed).hasValue(1);
  }

  @Test
  void lease_moreThanPlaces_areAllHeldUntilTheyEnd() {
    List<Lease> leases = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      leases.add(sessions.lease(key("" + i), SessionOptions::defaults));
    }
    assertThat(sessions.held()).isEqualTo(6);
    assertThat(count.closed).hasValue(0);

    leases.forEach(Lease::close);

    assertThat(sessions.held()).isEqualTo(4);
    assertThat(count.closed).hasValue(2);
  }

  @Test
  void with_insideWith_ofTheSameAndAnotherConversation_works() {
    String inner =
        sessions.with(
            key("1"),
            SessionOptions::defaults,
            outer ->
                sessions.with(
                    key("1"),
                    SessionOptions::defaults,
                    same -> {
                      assertThat(same).isSameAs(outer);
                      return session(sessions, key("2")).systemPrompt();
                    }));

    assertThat(inner).startsWith("Roll");
    assertThat(count.opened).hasValue(2);
  }

  @Test
  void options_thatAskForTheirConversation_areRefused() {
    assertThatThrownBy(
            () ->
                sessions.with(
                    key("1"),
                    () -> {
                      session(sessions, key("1"));
                      return SessionOptions.defaults();
                    },
                    session -> "never"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("was asked for while it opens");

    assertThat(session(sessions, key("1"))).isNotNull();
    assertThat(sessions.held()).isEqualTo(1);
  }

  @Test
  void atMost_exceeded_closesTheLeastRecentlyUsed() {
    CharacterSession first = session(sessions, key("1", "ada"));
    CharacterSession second = session(sessions, key("2", "bob"));
    session(sessions, key("3", "cid"));
    session(sessions, key("4", "dan"));
    session(sessions, key("1", "ada"));
    session(sessions, key("5", "eve"));

    assertThat(first.toString()).doesNotContain("closed");
    assertThat(second.toString()).endsWith("closed");
    assertThat(left).containsExactly(Cause.PLACES);
    assertThat(sessions.held()).isEqualTo(4);
  }

  @Test
  void idle_over_closesTheSessionAtTheNextUse() {
    CharacterSession old = session(sessions, key("1"));
    now.addAndGet(IDLE.toNanos() - 1);
    session(sessions, key("2"));
    assertThat(old.toString()).doesNotContain("closed");

    now.addAndGet(1);
    CharacterSession next = session(sessions, key("1"));

    assertThat(old.toString()).endsWith("closed");
    assertThat(next).isNotSameAs(old);
    assertThat(left).containsExactly(Cause.IDLE);
  }

  @Test
  void idle_manySessions_areClosedAFewAtATime() {
    CharacterSessions many = sessions(1_000, count.registry());
    for (int i = 0; i < 100; i++) {
      session(many, key("" + i));
    }
    now.addAndGet(IDLE.toNanos());

    session(many, key("next"));
    assertThat(count.closed).hasValue(16);
    assertThat(session(many, key("99"))).isNotNull();
    assertThat(count.closed).as("and the one asked for, which is idle too").hasValue(33);
    for (int i = 0; i < 10; i++) {
      session(many, key("next"));
    }
    assertThat(many.held()).isEqualTo(2);
  }

  @Test
  void lease_forgotten_isClosedAndLoggedOnce() {
    Lease forgotten = sessions.lease(key("1"), SessionOptions::defaults);
    Lease another = sessions.lease(key("1"), SessionOptions::defaults);
    CharacterSession session = forgotten.session();
    now.addAndGet(2 * IDLE.toNanos() - 1);
    session(sessions, key("2"));
    assertThat(log.lines()).isEmpty();

    now.addAndGet(1);
    session(sessions, key("2"));
    session(sessions, key("3"));

    assertThat(session.toString()).endsWith("closed");
    assertThat(left).containsExactly(Cause.FORGOTTEN);
    assertThat(log.lines())
        .containsExactly(
            "a lease of session with dice \"Dice\" of bank cast was not closed for twice the idle"
                + " time, and its session is closed now; close each lease in a finally block");
    forgotten.close();
    another.close();
    assertThat(session(sessions, key("1"))).isNotSameAs(session);
    assertThat(count.closedTwice).hasValue(0);
  }

  @Test
  void lease_forgottenAfterTheEnd_isClosedToo() {
    CharacterSession session = sessions.lease(key("1"), SessionOptions::defaults).session();
    sessions.end(key("1"));
    session(sessions, key("1"));
    now.addAndGet(2 * IDLE.toNanos());
    session(sessions, key("1"));

    assertThat(session.toString()).endsWith("closed");
    assertThat(left).containsExactlyInAnyOrder(Cause.FORGOTTEN, Cause.IDLE);
  }

  @Test
  void open_slowerThanTwiceTheIdleTime_isClosedAfterItsUse() {
    sessions.with(
        key("slow"),
        () -> {
          now.addAndGet(2 * IDLE.toNanos());
          session(sessions, key("other"));
          return SessionOptions.defaults();
        },
        session -> assertThat(session.toString()).doesNotContain("closed"));

    assertThat(count.closed).hasValue(1);
    assertThat(sessions.held()).isEqualTo(1);
  }

  @Test
  void flood_ofOneOwner_keepsTheOthers() {
    CharacterSessions many = sessions(1_000, count.registry());
    List<CharacterSession> established = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      established.add(session(many, key("1", "user " + i)));
    }
    for (int i = 0; i < 1_040; i++) {
      session(many, key("" + i, "eve"));
    }
    for (int i = 0; i < 50; i++) {
      established.add(session(many, key("1", "newcomer " + i)));
    }

    assertThat(established).noneMatch(session -> session.toString().endsWith("closed"));
    assertThat(many.held()).isEqualTo(1_000);
    assertThat(left).hasSize(290).containsOnly(Cause.OWNER_SHARE);
  }

  @Test
  void flood_fromOneAddressWithoutOwners_keepsTheOthers() {
    CharacterSession established = session(sessions, key("1", "ada"));
    for (int i = 0; i < 20; i++) {
      session(sessions, ConversationKey.withoutOwner("192.0.2.1", "dice", "" + i));
    }

    assertThat(established.toString()).doesNotContain("closed");
  }

  @Test
  void ownerShare_notExceeded_letsTheLeastRecentlyUsedLeave() {
    CharacterSessions halves =
        CharacterSessions.builder(count.registry()).atMost(4).ownerShare(0.5).build();
    CharacterSession first = session(halves, key("1", "ada"));
    for (int i = 0; i < 2; i++) {
      session(halves, key("" + i, "bob"));
      session(halves, key("" + i, "cid"));
    }

    assertThat(first.toString()).endsWith("closed");
  }

  @Test
  void end_conversation_beginsAgain() {
    CharacterSession first = session(sessions, key("1"));

    assertThat(sessions.end(key("1"))).isTrue();
    assertThat(sessions.end(key("1"))).isFalse();
    assertThat(first.toString()).endsWith("closed");
    assertThat(session(sessions, key("1"))).isNotSameAs(first);
    assertThat(left).containsExactly(Cause.ENDED);
  }

  @Test
  void end_duringALease_letsTheLeaseFinish() {
    try (Lease lease = sessions.lease(key("1"), SessionOptions::defaults)) {
      sessions.end(key("1"));

      assertThat(lease.session().toString()).doesNotContain("closed");
      assertThat(session(sessions, key("1"))).isNotSameAs(lease.session());
    }
    assertThat(count.closed).hasValue(1);
  }

  @Test
  void close_all_closesReleasedNowAndLeasedLater() {
    CharacterSession released = session(sessions, key("1"));
    Lease lease = sessions.lease(key("2"), SessionOptions::defaults);
    CharacterSession leased = lease.session();

    sessions.close();
    sessions.close();

    assertThat(released.toString()).endsWith("closed");
    assertThat(leased.toString()).doesNotContain("closed");
    lease.close();
    assertThat(leased.toString()).endsWith("closed");
    assertThat(left).containsExactly(Cause.CLOSED, Cause.CLOSED);
    assertThatThrownBy(() -> session(sessions, key("1")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the sessions are closed");
  }

  @Test
  void listener_thatThrows_isLoggedAndReachesNobody() {
    CharacterSessions listened =
        CharacterSessions.builder(count.registry())
            .listener(
                new ConversationListener() {
                  @Override
                  public void onHeld(CharacterSession session) {
                    throw new IllegalStateException("no meters");
                  }
                })
            .build();

    assertThat(session(listened, key("1"))).isNotNull();
    assertThat(log.lines())
        .containsExactly(
            "the listener of conversations failed: java.lang.IllegalStateException: no meters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT59S", "PT-1S", "PT8761H"})
  void idle_tooShortOrTooLong_isRefused(Duration time) {
    CharacterSessions.Builder builder = CharacterSessions.builder(count.registry());

    assertThatThrownBy(() -> builder.idle(time))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("idle(%s) is not between 1 minute and 365 days; change it", time);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN})
  void ownerShare_outsideOfItsRange_isRefused(double part) {
    CharacterSessions.Builder builder = CharacterSessions.builder(count.registry());

    assertThatThrownBy(() -> builder.ownerShare(part)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void atMost_zero_isRefused() {
    CharacterSessions.Builder builder = CharacterSessions.builder(count.registry());

    assertThatThrownBy(() -> builder.atMost(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("atMost(0) leaves no place; give it 1 or more");
  }

  private static CharacterRegistry registry(Supplier<@Nullable Object> factory) {
    return CharacterRegistry.builder()
        .houseRules(TestBank.PLAIN)
        .banks(new TestBank("cast").with("dice", "Dice", factory))
        .load();
  }

  private CharacterSessions sessions(int atMost, CharacterRegistry registry) {
    return CharacterSessions.builder(registry)
        .atMost(atMost)
        .idle(IDLE)
        .nanoTime(now::get)
        .listener(
            new ConversationListener() {
              @Override
              public void onLeft(CharacterSession session, Cause cause) {
                assertThat(session.toString()).endsWith("closed");
                left.add(cause);
              }
            })
        .build();
  }

  private static CharacterSession session(CharacterSessions sessions, ConversationKey key) {
    return sessions.with(key, SessionOptions::defaults, session -> session);
  }

  private static ConversationKey key(String id) {
    return key(id, "ada");
  }

  private static ConversationKey key(String id, String owner) {
    return ConversationKey.claimed(owner, "dice", id);
  }
}
