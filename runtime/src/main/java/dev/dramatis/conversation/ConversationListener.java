package dev.dramatis.conversation;

import dev.dramatis.CharacterSession;

/**
 * A receiver of the events of {@link CharacterSessions}, typically to record metrics. {@link
 * dev.dramatis.metrics.ConversationMetrics} reports them to Micrometer.
 *
 * <p>Implementations are thread-safe, fast and do not throw: they are called on the thread of the
 * event.
 */
public interface ConversationListener {

  /**
   * Receives a session that is held from now on.
   *
   * @param session the session, which is open
   */
  default void onHeld(CharacterSession session) {}

  /**
   * Receives a session that is no longer held, and is closed.
   *
   * @param session the session that left
   * @param cause the reason why it left
   */
  default void onLeft(CharacterSession session, Cause cause) {}

  /**
   * Receives a failure of the store, or a text in it that cannot be resumed. The conversation goes
   * on without the store.
   *
   * @param error the operation that failed
   * @param thrown the exception of the store, or of the resumption
   */
  default void onStoreError(StoreError error, Throwable thrown) {}

  /** The errors of a store. More may be added. */
  enum StoreError {
    /** {@link ConversationStore#find} threw. */
    FIND,
    /** {@link ConversationStore#putIfAbsent} threw. */
    PUT,
    /** {@link ConversationStore#remove} threw. */
    REMOVE,
    /** A session could not be resumed from what the store has. */
    UNREADABLE
  }

  /** The reasons why a session is no longer held. More may be added. */
  enum Cause {
    /** The session was not used for the idle time. */
    IDLE,
    /** All places were taken, and it was the least recently used one. */
    PLACES,
    /** All places were taken, and its owner held more than a share of them. */
    OWNER_SHARE,
    /** A lease was not closed for twice the idle time. */
    FORGOTTEN,
    /** The store had another session of the conversation, saved by another process. */
    REPLACED,
    /** The host ended the conversation. */
    ENDED,
    /** The host closed all sessions. */
    CLOSED
  }
}
