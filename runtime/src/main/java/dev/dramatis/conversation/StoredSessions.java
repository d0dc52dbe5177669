package dev.dramatis.conversation;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.TicketException;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sessions whose conversation a store has: the first writer wins, and the others resume what it
 * saved. The caller holds the lock {@link Held#opening}.
 */
final class StoredSessions {

  private final StoreAccess store;
  private final LongSupplier nanoTime;
  private final long extensionNanos;

  /**
   * @param extensionNanos the time after which a use extends what the store has
   */
  StoredSessions(StoreAccess store, LongSupplier nanoTime, long extensionNanos) {
    this.store = store;
    this.nanoTime = nanoTime;
    this.extensionNanos = extensionNanos;
  }

  /** Resumes what the store has, or opens a session and saves it. */
  CharacterSession open(Held held, ConversationKey key, SessionOptions options) {
    CharacterRegistry registry = held.served.registry;
    String digest = key.digest();
    Optional<String> found = store.find(digest);
    if (found != null && found.isPresent()) {
      stands(held, found.get());
      CharacterSession resumed = resume(registry, key, found.get(), options);
      return resumed == null ? registry.open(key.character(), options) : resumed;
    }
    CharacterSession own = registry.open(key.character(), options);
    boolean isKept = false;
    try {
      String other = put(held, digest, own);
      if (other != null) {
        stands(held, other);
        CharacterSession resumed = resume(registry, key, other, options);
        if (resumed != null) {
          return resumed;
        }
      }
      isKept = true;
      return own;
    } finally {
      if (!isKept) {
        own.close();
      }
    }
  }

  /** Returns true if a use is to save the session, or to extend what the store has. */
  boolean isDue(Held held) {
    return nanoTime.getAsLong() - held.due >= 0;
  }

  /**
   * Saves the session if the store does not have it, or extends what the store has.
   *
   * @return the text of another session, if the store has that; null otherwise
   */
  @Nullable String keep(Held held, ConversationKey key, CharacterSession session) {
    String digest = key.digest();
    if (held.isStored) {
      Optional<String> found = store.find(digest);
      if (found == null) {
        return null;
      }
      if (found.isPresent()) {
        if (found.get().hashCode() != held.standing) {
          return found.get();
        }
        stands(held, found.get());
        return null;
      }
    }
    return put(held, digest, session);
  }

  /** Resumes the session of another writer; returns null if that fails, and later tries again. */
  @Nullable CharacterSession takeOver(
      Held held, ConversationKey key, String other, Supplier<SessionOptions> options) {
    CharacterSession resumed = null;
    try {
      resumed = resume(held.served.registry, key, other, options.get());
    } catch (RuntimeException e) {
      store.unreadable(e);
    }
    if (resumed == null) {
      held.isStored = true;
      held.due = nanoTime.getAsLong() + extensionNanos;
    }
    return resumed;
  }

  /** Notes that the store has a text, and that the conversation has the session of that text. */
  void stands(Held held, String text) {
    held.isStored = true;
    held.standing = text.hashCode();
    held.due = nanoTime.getAsLong() + extensionNanos;
  }

  /** Ends a conversation, whose next session is a new one. */
  void remove(ConversationKey key) {
    store.remove(key.digest());
  }

  /** Puts a session into the store; returns the text of another one that stands there, or null. */
  private @Nullable String put(Held held, String digest, CharacterSession session) {
    String text = store.textOf(session);
    String standing = store.putIfAbsent(digest, text);
    if (standing == null) {
      held.isStored = false;
      held.due = nanoTime.getAsLong();
      return null;
    }
    if (standing.equals(text)) {
      stands(held, text);
      return null;
    }
    return standing;
  }

  private @Nullable CharacterSession resume(
      CharacterRegistry registry, ConversationKey key, String text, SessionOptions options) {
    try {
      CharacterSession resumed = registry.resume(text, options);
      if (registry.find(key.character()).filter(resumed.character()::equals).isPresent()) {
        return resumed;
      }
      resumed.close();
      store.unreadable(
          new IllegalStateException("the conversation is one with " + resumed.character()));
    } catch (TicketException e) {
      store.unreadable(e);
    }
    return null;
  }
}
