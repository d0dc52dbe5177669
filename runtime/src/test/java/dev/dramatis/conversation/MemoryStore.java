package dev.dramatis.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A store in memory that can fail, and keeps a list of the calls. */
class MemoryStore implements ConversationStore {

  final Map<String, String> texts = new ConcurrentHashMap<>();
  final List<String> calls = new ArrayList<>();
  volatile boolean isDown;

  @Override
  public synchronized Optional<String> find(String key, Duration timeToLive) {
    called("find " + timeToLive);
    return Optional.ofNullable(texts.get(key));
  }

  @Override
  public synchronized String putIfAbsent(String key, String saved, Duration timeToLive) {
    called("put " + timeToLive);
    return Objects.requireNonNullElse(texts.putIfAbsent(key, saved), saved);
  }

  @Override
  public synchronized void remove(String key) {
    called("remove");
    texts.remove(key);
  }

  private void called(String call) {
    calls.add(call);
    if (isDown) {
      throw new IllegalStateException("adapter", new IllegalStateException("connection refused"));
    }
  }

  /** Returns the calls since the last time. */
  synchronized List<String> takeCalls() {
    List<String> taken = List.copyOf(calls);
    calls.clear();
    return taken;
  }
}
