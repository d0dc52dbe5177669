package dev.dramatis.conversation;

import dev.dramatis.CharacterSession;
import org.jspecify.annotations.Nullable;

/**
 * The use of a conversation's session, for as long as an answer streams. The session is not closed
 * before the lease is. {@link CharacterSessions#lease} returns it.
 *
 * <p>Thread-safe: a lease may be closed on another thread than the one that got it.
 */
public final class Lease implements AutoCloseable {

  private final CharacterSessions sessions;
  private @Nullable Held held;
  private @Nullable CharacterSession session;

  Lease(CharacterSessions sessions, Held held, CharacterSession session) {
    this.sessions = sessions;
    this.held = held;
    this.session = session;
  }

  /**
   * {@return the session} Do not close it.
   *
   * @throws IllegalStateException if the lease is closed
   */
  public synchronized CharacterSession session() {
    if (session == null) {
      throw new IllegalStateException("the lease is closed; ask for another one");
    }
    return session;
  }

  /** Gives the session back. Further calls do nothing. */
  @Override
  public void close() {
    Held released = takeHeld();
    if (released != null) {
      sessions.release(released);
    }
  }

  private synchronized @Nullable Held takeHeld() {
    Held taken = held;
    held = null;
    session = null;
    return taken;
  }
}
