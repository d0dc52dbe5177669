package dev.dramatis.conversation;

import dev.dramatis.CharacterSession;
import dev.dramatis.conversation.ConversationListener.StoreError;
import dev.dramatis.internal.Failures;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The host's store, whose failures are counted and logged, and reach no request. */
final class StoreAccess {

  private final ConversationStore store;
  private final Duration timeToLive;
  private final boolean savesPrompts;
  private final Listening listening;
  private final RareLog failures;
  private final RareLog unreadable;

  StoreAccess(
      ConversationStore store,
      Duration timeToLive,
      boolean savesPrompts,
      Listening listening,
      LongSupplier nanoTime) {
    this.store = store;
    this.timeToLive = timeToLive;
    this.savesPrompts = savesPrompts;
    this.listening = listening;
    this.failures =
        new RareLog("the conversation store failed, so the host goes on without it", nanoTime);
    this.unreadable =
        new RareLog("the conversation store has a text that cannot be resumed", nanoTime);
  }

  /** Returns what is put into the store for a session. */
  String textOf(CharacterSession session) {
    return savesPrompts ? session.saved() : session.ticket();
  }

  /** Returns what the store has; null if it fails. */
  @SuppressWarnings("NullableOptional") // empty says that the store has nothing
  @Nullable Optional<String> find(String key) {
    return answer(StoreError.FIND, () -> store.find(key, timeToLive));
  }

  /** Returns what the store has now; null if it fails. */
  @Nullable String putIfAbsent(String key, String text) {
    return answer(StoreError.PUT, () -> store.putIfAbsent(key, text, timeToLive));
  }

  void remove(String key) {
    answer(
        StoreError.REMOVE,
        () -> {
          store.remove(key);
          return key;
        });
  }

  private <T> @Nullable T answer(StoreError error, Supplier<T> operation) {
    try {
      return Objects.requireNonNull(operation.get(), "the store returned null");
    } catch (Throwable e) {
      failed(error, e, failures);
      return null;
    }
  }

  /** Counts and logs a text that cannot be resumed. */
  void unreadable(Throwable thrown) {
    failed(StoreError.UNREADABLE, thrown, unreadable);
  }

  private void failed(StoreError error, Throwable thrown, RareLog log) {
    Failures.rethrowIfFatal(thrown);
    log.warn(thrown);
    listening.notifyEach(listener -> listener.onStoreError(error, thrown));
  }
}
