package dev.dramatis.examples.voicehost.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.examples.voicehost.config.Limits;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one session a conversation, so that a quiz keeps its questions. A conversation that is
 * silent for too long ends, and so does the most silent one where there are too many; what it says
 * later begins a new one. Thread-safe.
 */
public final class Conversations implements AutoCloseable {

  private final CharacterRegistry cast;
  private final SessionOptions options;
  private final int most;
  private final Map<String, Conversation> byHistory = new ConcurrentHashMap<>();
  private final Cache<Conversation, Conversation> open;

  /**
   * @param options the options of every session
   */
  public Conversations(CharacterRegistry cast, SessionOptions options, Limits limits) {
    this.cast = cast;
    this.options = options;
    this.most = limits.sessions();
    this.open =
        Caffeine.newBuilder()
            .expireAfterAccess(limits.sessionIdle())
            .scheduler(Scheduler.systemScheduler())
            .executor(Runnable::run)
            .<Conversation, Conversation>removalListener(this::ended)
            .build();
  }

  /**
   * The conversation that a request goes on with, else a new one. Its answers need not be known: a
   * client may have stopped one half-way, or changed it.
   */
  Conversation of(ChatRequest request) {
    return known(request).orElseGet(() -> begin(request.model()));
  }

  private Optional<Conversation> known(ChatRequest request) {
    return History.earlier(request).stream()
        .map(byHistory::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(open::getIfPresent);
  }

  private Conversation begin(String character) {
    CharacterSession session = cast.open(character, options);
    boolean isKept = false;
    try {
      Conversation conversation = new Conversation(session);
      open.put(conversation, conversation);
      isKept = true;
      endMostSilent(open.asMap().size() - most);
      return conversation;
    } finally {
      if (!isKept) {
        session.close();
      }
    }
  }

  /** A cache's own bound would rather end the newest, which has not been used again. */
  private void endMostSilent(int count) {
    if (count > 0) {
      open.policy()
          .expireAfterAccess()
          .ifPresent(order -> open.invalidateAll(order.oldest(count).keySet()));
    }
  }

  /**
   * Remembers what a conversation is while its answer is under way.
   *
   * @param asked what {@link History#asked} says of it
   */
  void asked(Conversation conversation, String asked) {
    remember(conversation, asked);
  }

  void answered(Conversation conversation, String asked, String answer) {
    remember(conversation, History.answered(asked, answer));
  }

  /** Remembers how a conversation may go on the next time. */
  private void remember(Conversation conversation, String history) {
    byHistory.put(history, conversation);
    conversation.remember(history).forEach(old -> byHistory.remove(old, conversation));
    if (open.getIfPresent(conversation) == null) {
      forget(conversation);
    }
  }

  private void ended(
      @Nullable Conversation conversation, @Nullable Conversation same, RemovalCause why) {
    if (conversation != null) {
      forget(conversation);
      conversation.session().close();
    }
  }

  private void forget(Conversation conversation) {
    conversation.histories().forEach(history -> byHistory.remove(history, conversation));
  }

  /** Ends all conversations. */
  @Override
  public void close() {
    open.invalidateAll();
  }
}
