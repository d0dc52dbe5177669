package dev.dramatis.conversation;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.internal.Failures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a host's conversations.
 *
 * <pre>{@code
 * CharacterSessions sessions = CharacterSessions.builder(registry).build();
 *
 * ConversationKey key = ConversationKey.authenticated(user.id(), "quiz-show", conversationId);
 * String answer =
 *     sessions.with(
 *         key,
 *         () -> SessionOptions.builder().with(UserProfile.class, user.profile()).build(),
 *         session -> llm.answer(session.systemPrompt(), history));
 * }</pre>
 *
 * <p>A conversation has one session, also if its first requests come at the same time. The session
 * is held until the conversation is idle, or until others need its place; then it is closed, on the
 * thread of a call of this class. A leased session is not closed: while all are leased, more than
 * {@link Builder#atMost} are held. Thread-safe; it starts no thread.
 */
public final class CharacterSessions implements AutoCloseable {

  private final Places places;
  private final LongSupplier nanoTime;
  private final Listening listening;
  private final @Nullable StoredSessions stored;

  private CharacterSessions(Builder builder) {
    long idleNanos = builder.idle.toNanos();
    int share =
        builder.ownerShare < 1
            ? Math.max(1, (int) (builder.ownerShare * builder.atMost))
            : Integer.MAX_VALUE;
    this.places = new Places(builder.registry, builder.atMost, share, idleNanos);
    this.nanoTime = builder.nanoTime;
    this.listening = new Listening(builder.listeners);
    this.stored = builder.store == null ? null : stored(builder.store, builder);
  }

  private StoredSessions stored(ConversationStore store, Builder builder) {
    Duration timeToLive = builder.idle.multipliedBy(2);
    StoreAccess access =
        new StoreAccess(store, timeToLive, builder.savesPrompts, listening, nanoTime);
    return new StoredSessions(access, nanoTime, timeToLive.toNanos() / 3);
  }

  /**
   * {@return a builder for the sessions of a registry}
   *
   * @param registry the registry that opens the sessions
   */
  public static Builder builder(CharacterRegistry registry) {
    return new Builder(registry);
  }

  /**
   * Runs code with the session of a conversation, which is opened if none is held.
   *
   * @param <R> the type of the result
   * @param key the conversation
   * @param options called only to open a session; it asks for no other conversation
   * @param use the code, which gets the session; its exceptions reach the caller
   * @return the result of {@code use}
   * @throws IllegalStateException if these sessions are closed, or if {@code options} or the
   *     character's code asks for the conversation that it is to open
   * @throws CancellationException if the thread is interrupted while another one opens the session;
   *     the thread is still interrupted then
   * @throws dev.dramatis.DramatisException as {@link CharacterRegistry#open}; all that waited for
   *     the session get the same exception, and the next call tries again
   */
  public <R extends @Nullable Object> R with(
      ConversationKey key,
      Supplier<SessionOptions> options,
      Function<? super CharacterSession, ? extends R> use) {
    try (Lease lease = lease(key, options)) {
      return use.apply(lease.session());
    }
  }

  /**
   * Leases the session of a conversation, which is opened if none is held. It is for answers that
   * stream: close the lease when the stream ends, on any thread. After twice the idle time an open
   * lease counts as forgotten: a line is logged, and the session is closed.
   *
   * @param key the conversation
   * @param options as in {@link #with}
   * @return the lease, which the caller closes
   * @throws IllegalStateException as {@link #with}
   * @throws CancellationException as {@link #with}
   * @throws dev.dramatis.DramatisException as {@link #with}
   */
  public Lease lease(ConversationKey key, Supplier<SessionOptions> options) {
    Departures departures = new Departures();
    Places.Entry entry = places.enter(key, nanoTime.getAsLong(), departures);
    Held held = entry.held();
    boolean isLeased = false;
    try {
      close(departures);
      CharacterSession session = entry.session();
      if (session == null) {
        session = openOrWait(held, key, options);
      } else if (stored != null && stored.isDue(held)) {
        session = keep(stored, held, key, options, session);
      }
      isLeased = true;
      return new Lease(this, held, session);
    } finally {
      if (!isLeased) {
        release(held);
      }
    }
  }

  private CharacterSession openOrWait(
      Held held, ConversationKey key, Supplier<SessionOptions> options) {
    if (held.opening.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          "the session of a conversation was asked for while it opens; take the call out of its"
              + " options and prompt code");
    }
    lock(held);
    try {
      throwIfFailed(held);
      CharacterSession opened = places.sessionOf(held);
      return opened == null ? open(held, key, options) : opened;
    } finally {
      held.opening.unlock();
    }
  }

  private static void lock(Held held) {
    if (!held.opening.tryLock()) {
      try {
        held.opening.lockInterruptibly();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        CancellationException cancelled =
            new CancellationException("interrupted while another thread opened the session");
        cancelled.initCause(e);
        throw cancelled;
      }
    }
  }

  private static void throwIfFailed(Held held) {
    if (held.failure instanceof RuntimeException failure) {
      throw failure;
    }
    if (held.failure instanceof Error failure) {
      throw failure;
    }
  }

  private CharacterSession open(Held held, ConversationKey key, Supplier<SessionOptions> options) {
    CharacterSession session;
    try {
      SessionOptions given = options.get();
      session =
          stored == null
              ? held.served.registry.open(key.character(), given)
              : stored.open(held, key, given);
    } catch (RuntimeException | Error e) {
      held.failure = e;
      places.failed(held);
      throw e;
    }
    Departures departures = new Departures();
    places.opened(held, session, key, departures);
    listening.notifyEach(listener -> listener.onHeld(session));
    close(departures);
    return session;
  }

  /**
   * Saves or extends the conversation in the store, and returns its session: another one if the
   * store has that, and no other lease has the present one.
   */
  private CharacterSession keep(
      StoredSessions store,
      Held held,
      ConversationKey key,
      Supplier<SessionOptions> options,
      CharacterSession session) {
    if (held.opening.isHeldByCurrentThread() || !held.opening.tryLock()) {
      return session;
    }
    try {
      String other = store.isDue(held) ? store.keep(held, key, session) : null;
      if (other == null || !places.isAlone(held)) {
        return session;
      }
      CharacterSession next = store.takeOver(held, key, other, options);
      if (next == null) {
        return session;
      }
      Departures departures = new Departures();
      if (!places.replace(held, next, departures)) {
        next.close();
        return session;
      }
      store.stands(held, other);
      listening.notifyEach(listener -> listener.onHeld(next));
      close(departures);
      return next;
    } finally {
      held.opening.unlock();
    }
  }

  /** Takes back a lease. */
  void release(Held held) {
    Departures departures = new Departures();
    places.leave(held, nanoTime.getAsLong(), departures);
    close(departures);
  }

  /**
   * Ends a conversation: its next call opens a new session. The present one is closed when no lease
   * is left. A store removes the conversation; another replica that holds a session of it goes on,
   * until it is idle there.
   *
   * @param key the conversation
   * @return false if no session of the conversation is held
   */
  public boolean end(ConversationKey key) {
    if (stored != null) {
      stored.remove(key);
    }
    Departures departures = new Departures();
    boolean isHeld = places.end(key, departures);
    close(departures);
    return isHeld;
  }

  /**
   * Opens new sessions on another registry, such as a reloaded one. Held sessions stay with theirs
   * until they are closed.
   *
   * @param next the registry that opens sessions from now on
   */
  public void use(CharacterRegistry next) {
    use(next, () -> {});
  }

  /**
   * Opens new sessions on another registry, such as a reloaded one. Held sessions stay with theirs
   * until they are closed.
   *
   * @param next the registry that opens sessions from now on
   * @param afterLast runs once, when the last session of the present registry is closed, on the
   *     thread that closes it; there a host closes the class loader of its characters
   */
  public void use(CharacterRegistry next, Runnable afterLast) {
    Departures departures = new Departures();
    places.use(
        Objects.requireNonNull(next, "next"),
        Objects.requireNonNull(afterLast, "afterLast"),
        departures);
    close(departures);
  }

  /** {@return the number of sessions that are held} */
  public int held() {
    return places.taken();
  }

  /**
   * Closes all sessions, those with a lease when their last lease is closed. Further calls do
   * nothing.
   */
  @Override
  public void close() {
    Departures departures = new Departures();
    places.close(departures);
    close(departures);
  }

  private void close(Departures departures) {
    for (Departures.Departure departure : departures.sessions()) {
      if (departure.cause() == ConversationListener.Cause.FORGOTTEN) {
        Failures.warn(
            "a lease of %s was not closed for twice the idle time, and its session is closed now; close each lease in a finally block"
                .formatted(departure.session()),
            null);
      }
      departure.session().close();
      places.closed(departure.served(), departures);
      listening.notifyEach(listener -> listener.onLeft(departure.session(), departure.cause()));
    }
    for (Runnable action : departures.afterwards()) {
      try {
        action.run();
      } catch (Throwable e) {
        Failures.failed("the code after the last session of a registry", e);
      }
    }
  }

  /** A builder of sessions; not thread-safe. */
  public static final class Builder {

    private static final Duration SHORTEST_IDLE = Duration.ofMinutes(1);
    private static final Duration LONGEST_IDLE = Duration.ofDays(365);

    private final CharacterRegistry registry;
    private int atMost = 1_000;
    private Duration idle = Duration.ofMinutes(30);
    private double ownerShare = 0.1;
    private @Nullable ConversationStore store;
    private boolean savesPrompts = true;
    private final List<ConversationListener> listeners = new ArrayList<>();
    private LongSupplier nanoTime = System::nanoTime;

    private Builder(CharacterRegistry registry) {
      this.registry = Objects.requireNonNull(registry, "registry");
    }

    /**
     * Sets the number of places; default: 1,000. When all are taken, the least recently used
     * session leaves, or an earlier one of an owner with more than its {@link #ownerShare}.
     *
     * @param sessions the number of sessions that are held, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Builder atMost(int sessions) {
      if (sessions < 1) {
        throw new IllegalArgumentException(
            "atMost(%s) leaves no place; give it 1 or more".formatted(sessions));
      }
      atMost = sessions;
      return this;
    }

    /**
     * Sets the time without use after which a session is closed; default: 30 minutes.
     *
     * @param time from a minute to 365 days
     * @return this builder
     * @throws IllegalArgumentException if it is less than a minute, or more than 365 days
     */
    public Builder idle(Duration time) {
      if (time.compareTo(SHORTEST_IDLE) < 0 || time.compareTo(LONGEST_IDLE) > 0) {
        throw new IllegalArgumentException(
            "idle(%s) is not between 1 minute and 365 days; change it".formatted(time));
      }
      idle = time;
      return this;
    }

    /**
     * Sets the part of all places above which an owner loses its own oldest session when all places
     * are taken; default: 0.1. With 1, owners do not matter.
     *
     * @param part above 0, and at most 1
     * @return this builder
     * @throws IllegalArgumentException if it is not above 0, or above 1
     */
    public Builder ownerShare(double part) {
      if (!(part > 0 && part <= 1)) {
        throw new IllegalArgumentException(
            "ownerShare(%s) is not above 0 and at most 1; change it".formatted(part));
      }
      ownerShare = part;
      return this;
    }

    /**
     * Sets the store from which a conversation goes on when its session was closed, or on another
     * replica; default: none. What is saved lives for twice the idle time after its last use.
     *
     * @param saved thread-safe; it may be that of other replicas too
     * @return this builder
     */
    public Builder store(ConversationStore saved) {
      store = Objects.requireNonNull(saved, "saved");
      return this;
    }

    /**
     * Saves prompts with their tickets, or the tickets only, where prompts must not lie in the
     * store; default: true. A conversation without its prompt gets another one when the character,
     * its host objects or the house rules have changed.
     *
     * @param isWanted false to save the tickets only
     * @return this builder
     */
    public Builder savePrompts(boolean isWanted) {
      savesPrompts = isWanted;
      return this;
    }

    /**
     * Adds a listener; listeners are notified in the order in which they were added.
     *
     * @param observer thread-safe
     * @return this builder
     */
    public Builder listener(ConversationListener observer) {
      listeners.add(Objects.requireNonNull(observer, "observer"));
      return this;
    }

    /** Sets the clock, which counts nanoseconds as {@link System#nanoTime}. */
    Builder nanoTime(LongSupplier clock) {
      nanoTime = clock;
      return this;
    }

    /** {@return the sessions} */
    public CharacterSessions build() {
      return new CharacterSessions(this);
    }
  }
}
