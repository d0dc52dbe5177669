package dev.dramatis.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A store in memory that can fail, and keeps a list of the calls. */
class MemoryStore implements ConversationStore {

  final Map<String, String> texts = new ConcurrentHashMap<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  volatile boolean isDown;

  @Override
  public Optional<String> find(String key, Duration timeToLive) {
    called("find " + timeToLive);
    return Optional.ofNullable(texts.get(key));
  }

  @Override
  public String putIfAbsent(String key, String saved, Duration timeToLive) {
    called("put " + timeToLive);
    return Objects.requireNonNullElse(texts.putIfAbsent(key, saved), saved);
  }

  @Override
  public void remove(String key) {
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
  List<String> takeCalls() {
    List<String> taken = List.copyOf(calls);
    calls.clear();
    return taken;
  }
}
