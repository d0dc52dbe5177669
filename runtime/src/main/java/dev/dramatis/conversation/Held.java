package dev.dramatis.conversation;

import dev.dramatis.CharacterSession;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One held conversation. Its fields are guarded by {@link Places}, except those that the lock
 * {@link #opening} guards.
 */
final class Held {

  /** The text of its key. */
  final String conversation;

  /** Held by the thread that opens the session or talks to the store. */
  final ReentrantLock opening = new ReentrantLock();

  /** The reason why the session could not be opened; guarded by {@link #opening}. */
  @Nullable Throwable failure;

  /** True if the store has this conversation; guarded by {@link #opening}. */
  boolean isStored;

  /** The hash of the text that the store had at the last look; guarded by {@link #opening}. */
  int standing;

  /** The time from which on a use looks into the store; written with the lock {@link #opening}. */
  volatile long due;

  /** The registry of the session. */
  final ServedRegistry served;

  /** Null before it is opened, and once it is closed. */
  @Nullable CharacterSession session;

  /** True once its session, if it has one, is to be closed. */
  boolean isDropped;

  int leases;

  /** The time of the last lease or, without one, of the last release. */
  long used;

  /** Null as long as another lease of the conversation gets this session. */
  ConversationListener.@Nullable Cause left;

  /** Null until the session is opened, and once it has left. */
  @Nullable Sharer sharer;

  /** The place among the leased or the released conversations. */
  HeldOrder.@Nullable Place place;

  /** The place among the released conversations of its owner. */
  HeldOrder.@Nullable Place placeOfSharer;

  Held(String conversation, ServedRegistry served) {
    this.conversation = conversation;
    this.served = served;
  }

  void leaveOrders() {
    if (place != null) {
      place.leave();
      place = null;
    }
    if (placeOfSharer != null) {
      placeOfSharer.leave();
      placeOfSharer = null;
    }
  }
}
