package dev.dramatis.examples.voicehost.redis;

import dev.dramatis.conversation.ConversationStore;
import java.time.Duration;
import java.util.Optional;

/** The conversations with an id, each as one key of Redis. */
public final class RedisConversations implements ConversationStore {

  private final Redis redis;

  public RedisConversations(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Optional<String> find(String key, Duration timeToLive) {
    return Optional.ofNullable(redis.find(key, timeToLive));
  }

  @Override
  public String putIfAbsent(String key, String saved, Duration timeToLive) {
    String standing = redis.putIfAbsent(key, saved, timeToLive);
    return standing == null ? saved : standing;
  }

  @Override
  public void remove(String key) {
    redis.remove(key);
  }
}
