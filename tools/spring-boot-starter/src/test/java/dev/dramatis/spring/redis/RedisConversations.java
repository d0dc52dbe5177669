package dev.dramatis.spring.redis;

import dev.dramatis.conversation.ConversationStore;
import java.time.Duration;
import java.util.Optional;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

@Component
final class RedisConversations implements ConversationStore {

  private final StringRedisTemplate redis;

  RedisConversations(StringRedisTemplate redis) {
    this.redis = redis;
  }

  @Override
  public Optional<String> find(String key, Duration timeToLive) {
    return Optional.ofNullable(redis.opsForValue().getAndExpire(key, timeToLive));
  }

  @Override
  public String putIfAbsent(String key, String saved, Duration timeToLive) {
    String present =
        redis.opsForValue().setGet(key, saved, set -> set.ifAbsent().expire(timeToLive));
    return present == null ? saved : present;
  }

  @Override
  public void remove(String key) {
    redis.delete(key);
  }
}
