package dev.dramatis.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.LogCapture;
import dev.dramatis.Resumption;
import dev.dramatis.SessionOptions;
import dev.dramatis.TestBank;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.conversation.ConversationListener.Cause;
import dev.dramatis.conversation.ConversationListener.StoreError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two replicas of a host and their store. */
class StoredConversationsTest {

  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration A_THIRD = Duration.ofMinutes(20);
  private static final String FIND = "find PT1H";
  private static final String PUT = "put PT1H";

  private final LogCapture log = new LogCapture();
  private final Dice.Count count = new Dice.Count();
  private final AtomicLong now = new AtomicLong();
  private final List<Cause> left = new CopyOnWriteArrayList<>();
  private final List<StoreError> errors = new CopyOnWriteArrayList<>();
  private final MemoryStore store = new MemoryStore();
  private final CharacterSessions here = replica(store, count.registry());
  private final CharacterSessions there = replica(store, count.registry());

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void conversation_onAnotherReplica_keepsItsPrompt() {
    CharacterSession first = session(here);
    assertThat(store.takeCalls()).containsExactly(FIND, PUT);

    CharacterSession second = session(there);
    assertThat(store.takeCalls()).containsExactly(FIND);

    assertThat(second.systemPrompt()).isEqualTo(first.systemPrompt());
    assertThat(second.resumed()).contains(Resumption.SAME);
    session(here);
    session(there);
    assertThat(store.takeCalls()).isEmpty();
    assertThat(errors).isEmpty();
  }

  @Test
  void conversation_whoseSessionWasClosed_keepsItsPrompt() {
    String prompt = session(here).systemPrompt();
    now.addAndGet(IDLE.toNanos());

    assertThat(session(here).systemPrompt()).isEqualTo(prompt);
    assertThat(count.opened).hasValue(2);
    assertThat(left).containsExactly(Cause.IDLE);
  }

  @Test
  void store_holdsDigestsOnly() {
    session(here);

    assertThat(store.texts).containsOnlyKeys(key("1").digest());
  }

  @Test
  void savePrompts_changedCharacter_keepsTheOldPrompt() {
    session(replica(store, saying("Be old.")));
    CharacterSession next = session(replica(store, saying("Be new.")));

    assertThat(next.systemPrompt()).isEqualTo("Be old.");
    assertThat(next.resumed()).contains(Resumption.KEPT);
  }

  @Test
  void savePrompts_turnedOff_storesNoPrompt() {
    session(replica(store, saying("Be old."), builder -> builder.savePrompts(false)));
    assertThat(store.texts.values()).singleElement().asString().startsWith("1t~");

    CharacterSession next =
        session(replica(store, saying("Be new."), builder -> builder.savePrompts(false)));

    assertThat(next.systemPrompt()).isEqualTo("Be new.");
    assertThat(next.resumed()).contains(Resumption.CHANGED);
  }

  @Test
  void open_whileAnotherReplicaSaves_takesTheFirst() {
    CharacterSession first = session(there);
    String saved = store.texts.values().iterator().next();
    store.texts.clear();
    CharacterSessions late =
        replica(
            new MemoryStore() {
              @Override
              public String putIfAbsent(String key, String text, Duration timeToLive) {
                return saved;
              }
            },
            count.registry());

    assertThat(session(late).systemPrompt()).isEqualTo(first.systemPrompt());
    assertThat(count.opened).hasValue(3);
    assertThat(count.closed).as("the session that came second").hasValue(1);
    assertThat(left).isEmpty();
  }

  @Test
  void store_thatFails_isCountedAndLoggedOnceAMinuteAndFailsNoRequest() {
    store.isDown = true;
    for (int i = 0; i < 10; i++) {
      assertThat(session(here, key("" + i)).systemPrompt()).startsWith("Roll");
    }
    now.addAndGet(Duration.ofMinutes(1).toNanos());
    session(here, key("0"));

    assertThat(errors).hasSize(21).containsOnly(StoreError.FIND, StoreError.PUT);
    assertThat(log.lines())
        .containsExactly(
            "the conversation store failed, so the host goes on without it:"
                + " java.lang.IllegalStateException: connection refused",
            "the conversation store failed, so the host goes on without it (20 times since the last"
                + " line): java.lang.IllegalStateException: connection refused");
    assertThat(log.thrown())
        .allSatisfy(e -> assertThat(e).hasRootCauseMessage("connection refused"));
  }

  @Test
  void session_notSaved_isSavedAtItsNextUse() {
    store.isDown = true;
    String prompt = session(here).systemPrompt();
    store.isDown = false;
    store.takeCalls();

    session(here);
    session(here);

    assertThat(store.takeCalls()).containsExactly(PUT);
    assertThat(session(there).systemPrompt()).isEqualTo(prompt);
  }

  @Test
  void split_afterTheStoreIsBack_isOnePromptAtTheNextUse() {
    store.isDown = true;
    CharacterSession first = session(here);
    CharacterSession second = session(there);
    assertThat(second.systemPrompt()).isNotEqualTo(first.systemPrompt());
    store.isDown = false;

    assertThat(session(here)).isSameAs(first);
    assertThat(session(there).systemPrompt()).isEqualTo(first.systemPrompt());
    assertThat(session(there).systemPrompt()).isEqualTo(first.systemPrompt());

    assertThat(second.toString()).endsWith("closed");
    assertThat(left).containsExactly(Cause.REPLACED);
    assertThat(there.held()).isEqualTo(1);
  }

  @Test
  void split_whileAnotherLeaseIsOut_waitsForItsEnd() {
    store.isDown = true;
    CharacterSession first = session(here);
    try (Lease lease = there.lease(key("1"), SessionOptions::defaults)) {
      store.isDown = false;
      session(here);

      assertThat(session(there)).isSameAs(lease.session());
      assertThat(lease.session().toString()).doesNotContain("closed");
    }

    assertThat(session(there).systemPrompt()).isEqualTo(first.systemPrompt());
  }

  @Test
  void split_whoseOtherSessionCannotBeResumed_keepsItsOwn() {
    CharacterRegistry broken =
        CharacterRegistry.of(
            new TestBank("cast")
                .with(
                    "dice",
                    "Dice",
                    () ->
                        (PromptGenerator)
                            context -> {
                              if (context.now().getYear() == 2001) {
                                throw new IllegalStateException("not in that year");
                              }
                              return "Be " + context.random().nextLong();
                            }));
    store.isDown = true;
    CharacterSessions split = replica(store, broken);
    CharacterSession own = session(split);
    store.isDown = false;
    session(
        here,
        () ->
            SessionOptions.builder()
                .clock(Clock.fixed(Instant.parse("2001-01-01T12:00:00Z"), ZoneOffset.UTC))
                .build());

    assertThat(session(split)).isSameAs(own);
    assertThat(session(split)).isSameAs(own);
    assertThat(errors).endsWith(StoreError.UNREADABLE).doesNotHaveDuplicates();
  }

  @Test
  void find_thatFailsOnce_putFindsTheConversation() {
    String prompt = session(here).systemPrompt();
    CharacterSessions flaky =
        replica(
            new MemoryStore() {
              @Override
              public Optional<String> find(String key, Duration timeToLive) {
                throw new IllegalStateException("connection reset");
              }

              @Override
              public String putIfAbsent(String key, String text, Duration timeToLive) {
                return store.putIfAbsent(key, text, timeToLive);
              }
            },
            count.registry());

    assertThat(session(flaky).systemPrompt()).isEqualTo(prompt);
  }

  @Test
  void put_thatArrivesAndThenFails_keepsTheSession() {
    store.takeCalls();
    CharacterSessions slow =
        replica(
            new MemoryStore() {
              @Override
              public String putIfAbsent(String key, String text, Duration timeToLive) {
                String standing = super.putIfAbsent(key, text, timeToLive);
                if (takeCalls().contains(FIND)) {
                  throw new IllegalStateException("read timed out");
                }
                return standing;
              }
            },
            count.registry());
    CharacterSession first = session(slow);

    assertThat(session(slow)).isSameAs(first);
    assertThat(errors).containsExactly(StoreError.PUT);
    assertThat(left).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "junk",
        "{\"seed\": 1}",
        "2t~dice~0~0~Z~Z~~0123456789abcdef~00000000",
        "CUT",
        "COIN",
        "NOBODY"
      })
  void junk_inTheStore_isANewSessionCountedAndLogged(String kind) {
    String junk = junk(kind);
    store.texts.put(key("1").digest(), junk);

    CharacterSession session = session(here);

    assertThat(session.character().id()).isEqualTo("dice");
    assertThat(session.resumed()).isEmpty();
    assertThat(errors).containsExactly(StoreError.UNREADABLE);
    assertThat(log.lines())
        .singleElement()
        .asString()
        .startsWith("the conversation store has a text that cannot be resumed: ")
        .doesNotContain(junk.length() > 10 ? junk : "never");
    assertThat(store.texts).as("a newer release may read it").containsValue(junk);

    now.addAndGet(A_THIRD.toNanos());
    assertThat(session(here)).isSameAs(session);
    assertThat(errors).hasSize(1);
    assertThat(count.opened.get() - count.closed.get()).isEqualTo(1);
  }

  private String junk(String kind) {
    try (CharacterSession dice = count.registry().open("dice");
        CharacterSession coin = count.registry().open("coin");
        CharacterSession nobody =
            CharacterRegistry.of(new TestBank("other").with("nobody", "Nobody")).open("nobody")) {
      return switch (kind) {
        case "CUT" -> dice.saved().substring(0, dice.saved().length() - 20);
        case "COIN" -> coin.saved();
        case "NOBODY" -> nobody.saved();
        default -> kind;
      };
    }
  }

  @Test
  void store_thatReturnsNull_isLikeOneThatFails() {
    CharacterSessions sessions =
        replica(
            new MemoryStore() {
              @Override
              @SuppressWarnings({"NullAway", "OptionalAssignedToNull"})
              public Optional<String> find(String key, Duration timeToLive) {
                return null;
              }

              @Override
              @SuppressWarnings("NullAway")
              public String putIfAbsent(String key, String text, Duration timeToLive) {
                return null;
              }
            },
            count.registry());

    assertThat(session(sessions)).isSameAs(session(sessions));
    assertThat(errors).containsExactly(StoreError.FIND, StoreError.PUT, StoreError.PUT);
  }

  @Test
  void error_ofTheJvmInTheStore_isThrownAndClosesTheSession() {
    CharacterSessions sessions =
        replica(
            new MemoryStore() {
              @Override
              public String putIfAbsent(String key, String text, Duration timeToLive) {
                throw new OutOfMemoryError("as if");
              }
            },
            count.registry());

    assertThatThrownBy(() -> session(sessions)).isInstanceOf(OutOfMemoryError.class);
    assertThat(count.closed).hasValue(1);
    assertThat(sessions.held()).isZero();
  }

  @Test
  void use_afterAThirdOfTheTimeToLive_extendsIt() {
    session(here);
    store.takeCalls();
    now.addAndGet(A_THIRD.toNanos() - 1);
    session(here);
    assertThat(store.takeCalls()).isEmpty();

    now.addAndGet(1);
    session(here);
    session(here);

    assertThat(store.takeCalls()).containsExactly(FIND);
  }

  @Test
  void use_ofAConversationThatTheStoreLost_savesItAgain() {
    CharacterSession first = session(here);
    store.texts.clear();
    store.takeCalls();
    now.addAndGet(A_THIRD.toNanos());

    assertThat(session(here)).isSameAs(first);
    assertThat(store.takeCalls()).containsExactly(FIND, PUT);
    assertThat(session(there).systemPrompt()).isEqualTo(first.systemPrompt());
  }

  @Test
  void extension_thatFindsAnotherSession_takesIt() {
    CharacterSession first = session(here);
    store.texts.clear();
    CharacterSession other = session(there);
    assertThat(other.systemPrompt()).isNotEqualTo(first.systemPrompt());
    now.addAndGet(A_THIRD.toNanos());

    assertThat(session(here).systemPrompt()).isEqualTo(other.systemPrompt());
    assertThat(left).containsExactly(Cause.REPLACED);
  }

  @Test
  void extension_thatFails_isTriedAtTheNextUse() {
    session(here);
    now.addAndGet(A_THIRD.toNanos());
    store.isDown = true;
    session(here);
    store.isDown = false;
    store.takeCalls();

    session(here);
    session(here);

    assertThat(store.takeCalls()).containsExactly(FIND);
  }

  @Test
  void changedPrompt_withoutASavedOne_isNotChangedAgain() {
    UnaryOperator<CharacterSessions.Builder> tickets = builder -> builder.savePrompts(false);
    session(replica(store, saying("Be old."), tickets));
    CharacterSessions next = replica(store, saying("Be new."), tickets);
    CharacterSession session = session(next);
    now.addAndGet(A_THIRD.toNanos());

    assertThat(session(next)).isSameAs(session);
  }

  @Test
  void end_conversation_beginsAgain() {
    CharacterSession first = session(here);

    assertThat(here.end(key("1"))).isTrue();

    assertThat(store.texts).isEmpty();
    assertThat(session(here).seed()).isNotEqualTo(first.seed());
  }

  @Test
  void end_whileTheStoreFails_endsTheSession() {
    CharacterSession first = session(here);
    store.isDown = true;

    assertThat(here.end(key("1"))).isTrue();

    assertThat(first.toString()).endsWith("closed");
    assertThat(errors).containsExactly(StoreError.REMOVE);
  }

  @Test
  void use_next_resumesThereWhatWasClosed() {
    CharacterSession first = session(here);
    Dice.Count next = new Dice.Count();
    here.use(next.registry());
    now.addAndGet(IDLE.toNanos());

    assertThat(session(here).systemPrompt()).isEqualTo(first.systemPrompt());
    assertThat(next.opened).hasValue(1);
  }

  @Test
  void firstRequests_onTwoReplicasAtOnce_haveOnePromptEach() throws Exception {
    Map<Integer, Set<String>> prompts = new ConcurrentHashMap<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      CharacterSessions replica = i % 2 == 0 ? here : there;
      Thread thread =
          new Thread(
              () -> {
                for (int id = 0; id < 200; id++) {
                  prompts
                      .computeIfAbsent(id, any -> ConcurrentHashMap.newKeySet())
                      .add(session(replica, key("" + id)).systemPrompt());
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(prompts).hasSize(200);
    assertThat(prompts.values()).allSatisfy(said -> assertThat(said).hasSize(1));
    here.close();
    there.close();
    assertThat(count.opened.get()).isEqualTo(count.closed.get()).isGreaterThanOrEqualTo(400);
  }

  private static CharacterRegistry saying(String prompt) {
    return CharacterRegistry.builder()
        .houseRules(TestBank.PLAIN)
        .banks(new TestBank("cast").with("dice", "Dice", () -> (PromptGenerator) any -> prompt))
        .load();
  }

  private CharacterSessions replica(ConversationStore shared, CharacterRegistry registry) {
    return replica(shared, registry, builder -> builder);
  }

  private CharacterSessions replica(
      ConversationStore shared,
      CharacterRegistry registry,
      UnaryOperator<CharacterSessions.Builder> more) {
    return more.apply(
            CharacterSessions.builder(registry)
                .idle(IDLE)
                .nanoTime(now::get)
                .store(shared)
                .listener(
                    new ConversationListener() {
                      @Override
                      public void onLeft(CharacterSession session, Cause cause) {
                        left.add(cause);
                      }

                      @Override
                      public void onStoreError(StoreError error, Throwable thrown) {
                        errors.add(error);
                      }
                    }))
        .build();
  }

  private static CharacterSession session(CharacterSessions sessions) {
    return session(sessions, key("1"));
  }

  private static CharacterSession session(CharacterSessions sessions, ConversationKey key) {
    return sessions.with(key, SessionOptions::defaults, session -> session);
  }

  private static CharacterSession session(
      CharacterSessions sessions, Supplier<SessionOptions> options) {
    return sessions.with(key("1"), options, session -> session);
  }

  private static ConversationKey key(String id) {
    return ConversationKey.claimed("ada", "dice", id);
  }
}
