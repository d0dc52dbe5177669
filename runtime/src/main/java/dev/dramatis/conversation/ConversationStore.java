package dev.dramatis.conversation;

import java.time.Duration;
import java.util.Optional;

/**
 * A store of saved conversations, so that a conversation keeps its prompt when its session was
 * closed, and on another replica of the host. An adapter for Redis or a database implements it:
 *
 * <pre>
 * find         GETEX key EX seconds
 * putIfAbsent  SET key saved NX GET EX seconds
 * remove       DEL key
 * </pre>
 *
 * <p>It needs no locks: the first writer wins. Each method answers or throws within a limit of its
 * own, such as 200 milliseconds, since a request waits for it. A store that throws is like a store
 * without the key: no request fails. Implementations are thread-safe.
 *
 * <p>Saved conversations are secrets of the host, and keys are those of {@link
 * ConversationKey#digest}. Write access to the store is write access to prompts.
 */
public interface ConversationStore {

  /**
   * Returns what stands under a key, and keeps it for a time from now on.
   *
   * @param key the conversation's {@link ConversationKey#digest}
   * @param timeToLive at least two minutes
   * @return empty if nothing stands there
   */
  Optional<String> find(String key, Duration timeToLive);

  /**
   * Puts a saved conversation under a key if nothing stands there.
   *
   * @param key the conversation's {@link ConversationKey#digest}
   * @param saved one line of printable ASCII, 1 to 3 kilobytes in most cases
   * @param timeToLive at least two minutes
   * @return what stands under the key now: {@code saved}, or what stood there before
   */
  String putIfAbsent(String key, String saved, Duration timeToLive);

  /**
   * Removes what stands under a key, because the conversation ended.
   *
   * @param key the conversation's {@link ConversationKey#digest}
   */
  void remove(String key);
}
