package dev.dramatis.examples.langchain4j;

import dev.dramatis.conversation.ConversationStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A store of saved conversations: ticket and prompt, a file for each conversation. It is for one
 * process; several share a database or Redis.
 */
final class SavedFiles implements ConversationStore {

  private final TextFiles files;
  private final InstantSource clock;

  SavedFiles(Path folder, InstantSource clock) {
    files = new TextFiles(folder, ".saved");
    this.clock = clock;
  }

  @Override
  public synchronized Optional<String> find(String key, Duration timeToLive) {
    Optional<String> saved = files.read(key);
    if (saved.isEmpty()) {
      return saved;
    }
    if (files.lastUse(key).plus(timeToLive).isBefore(clock.instant())) {
      files.delete(key);
      return Optional.empty();
    }
    files.touch(key, clock.instant());
    return saved;
  }

  @Override
  public synchronized String putIfAbsent(String key, String saved, Duration timeToLive) {
    Optional<String> present = find(key, timeToLive);
    if (present.isPresent()) {
      return present.get();
    }
    files.write(key, saved);
    files.touch(key, clock.instant());
    return saved;
  }

  @Override
  public synchronized void remove(String key) {
    files.delete(key);
  }
}
