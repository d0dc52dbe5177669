package dev.dramatis.conversation;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.conversation.ConversationListener.Cause;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of the held conversations, and the rules who leaves them.
 *
 * <p>One lock guards all of it. It is held for a few steps only, and never while a host's or a
 * character's code runs: what leaves is collected in {@link Departures}.
 */
final class Places {

  /** The number of idle sessions that one use closes at most, so that no request pays for many. */
  private static final int MOST_IDLE_AT_ONCE = 16;

  private final int atMost;
  private final int share;
  private final long idleNanos;

  private final Map<String, Held> byConversation = new HashMap<>();
  private final Map<String, Sharer> sharers = new HashMap<>();
  private final Set<Sharer> aboveShare = new LinkedHashSet<>();
  private final HeldOrder leased = new HeldOrder();
  private final HeldOrder released = new HeldOrder();
  private ServedRegistry current;
  private int taken;
  private boolean isClosed;

  /**
   * @param share the number of places above which an owner loses its own
   */
  Places(CharacterRegistry registry, int atMost, int share, long idleNanos) {
    this.current = new ServedRegistry(registry);
    this.atMost = atMost;
    this.share = share;
    this.idleNanos = idleNanos;
  }

  /** A conversation that has one lease more, and its session; null if that is to be opened. */
  record Entry(Held held, @Nullable CharacterSession session) {}

  /** Counts a lease of a conversation, which is added if it is not held. */
  synchronized Entry enter(ConversationKey key, long now, Departures departures) {
    if (isClosed) {
      throw new IllegalStateException("the sessions are closed");
    }
    closeIdle(now, departures);
    Held held = byConversation.get(key.text());
    if (held != null && held.leases == 0 && now - held.used >= idleNanos) {
      retire(held, Cause.IDLE, departures);
      held = null;
    }
    if (held == null) {
      held = new Held(key.text(), current);
      current.enter();
      byConversation.put(held.conversation, held);
    }
    held.leases++;
    held.used = now;
    held.leaveOrders();
    held.place = leased.add(held);
    return new Entry(held, held.session);
  }

  /** Returns the session that another lease opened; null if none did. */
  synchronized @Nullable CharacterSession sessionOf(Held held) {
    return held.session;
  }

  /** Gives a conversation its session, and takes a place for it. */
  synchronized void opened(
      Held held, CharacterSession session, ConversationKey key, Departures departures) {
    held.session = session;
    if (held.left == null) {
      Sharer sharer = sharers.computeIfAbsent(key.sharer(), Sharer::new);
      held.sharer = sharer;
      taken++;
      sharer.places++;
      if (sharer.places > share) {
        aboveShare.add(sharer);
      }
      closeSurplus(departures);
    }
  }

  /** Returns true if the caller's lease of a conversation is the only one. */
  synchronized boolean isAlone(Held held) {
    return held.leases == 1 && held.left == null;
  }

  /** Gives a conversation another session, unless another lease has the present one. */
  synchronized boolean replace(Held held, CharacterSession next, Departures departures) {
    CharacterSession present = held.session;
    if (present == null || !isAlone(held)) {
      return false;
    }
    held.served.enter();
    departures.add(present, Cause.REPLACED, held.served);
    held.session = next;
    return true;
  }

  /** Lets the next lease of a conversation begin again, because its session cannot be opened. */
  synchronized void failed(Held held) {
    byConversation.remove(held.conversation, held);
    if (held.left == null) {
      held.left = Cause.ENDED;
    }
  }

  /** Takes a lease away. */
  synchronized void leave(Held held, long now, Departures departures) {
    held.leases--;
    if (held.leases > 0) {
      return;
    }
    held.used = now;
    if (held.left != null) {
      drop(held, held.left, departures);
    } else {
      held.leaveOrders();
      held.place = released.add(held);
      if (held.sharer != null) {
        held.placeOfSharer = held.sharer.released.add(held);
      }
      closeSurplus(departures);
    }
  }

  /** Ends a conversation; returns false if it is not held. */
  synchronized boolean end(ConversationKey key, Departures departures) {
    Held held = byConversation.get(key.text());
    if (held != null) {
      retire(held, Cause.ENDED, departures);
    }
    return held != null;
  }

  /** Lets conversations begin with another registry. */
  synchronized void use(CharacterRegistry next, Runnable afterLast, Departures departures) {
    departures.addAfterwards(current.replace(afterLast));
    current = new ServedRegistry(next);
  }

  synchronized void close(Departures departures) {
    isClosed = true;
    for (Held held : List.copyOf(byConversation.values())) {
      retire(held, Cause.CLOSED, departures);
    }
  }

  /** Notes that a session of a registry is closed, so that the registry may have ended. */
  synchronized void closed(ServedRegistry served, Departures departures) {
    departures.addAfterwards(served.leave());
  }

  synchronized int taken() {
    return taken;
  }

  private void closeIdle(long now, Departures departures) {
    for (int i = 0; i < MOST_IDLE_AT_ONCE; i++) {
      Held held = released.first();
      if (held == null || now - held.used < idleNanos) {
        break;
      }
      retire(held, Cause.IDLE, departures);
    }
    for (int i = 0; i < MOST_IDLE_AT_ONCE; i++) {
      Held held = leased.first();
      if (held == null || now - held.used < 2 * idleNanos) {
        break;
      }
      forget(held, departures);
    }
  }

  /** Closes a session although it is leased. */
  private void forget(Held held, Departures departures) {
    if (held.left == null) {
      retire(held, Cause.FORGOTTEN, departures);
    }
    if (held.session == null) {
      held.leaveOrders(); // it still opens, and is closed after its use
    } else {
      drop(held, Cause.FORGOTTEN, departures);
    }
  }

  private void closeSurplus(Departures departures) {
    while (taken > atMost) {
      Held ofSharer = firstAboveShare();
      Held next = ofSharer == null ? released.first() : ofSharer;
      if (next == null) {
        break;
      }
      retire(next, ofSharer == null ? Cause.PLACES : Cause.OWNER_SHARE, departures);
    }
  }

  /** Returns the oldest released conversation of the owner that has the most places. */
  private @Nullable Held firstAboveShare() {
    Held found = null;
    int places = 0;
    for (Sharer sharer : aboveShare) {
      Held first = sharer.released.first();
      if (first != null && sharer.places > places) {
        found = first;
        places = sharer.places;
      }
    }
    return found;
  }

  /** Takes a conversation's place away; its session is closed when no lease is left. */
  private void retire(Held held, Cause cause, Departures departures) {
    byConversation.remove(held.conversation);
    held.left = cause;
    Sharer sharer = held.sharer;
    if (sharer != null) {
      held.sharer = null;
      taken--;
      sharer.places--;
      if (sharer.places <= share) {
        aboveShare.remove(sharer);
      }
      if (sharer.places == 0) {
        sharers.remove(sharer.name);
      }
    }
    if (held.leases == 0) {
      drop(held, cause, departures);
    }
  }

  private static void drop(Held held, Cause cause, Departures departures) {
    held.leaveOrders();
    if (held.isDropped) {
      return;
    }
    held.isDropped = true;
    if (held.session == null) {
      departures.addAfterwards(held.served.leave());
    } else {
      departures.add(held.session, cause, held.served);
      held.session = null;
    }
  }
}
