package dev.dramatis.conversation;

import dev.dramatis.CharacterRegistry;
import org.jspecify.annotations.Nullable;

/** A registry, and the number of conversations whose sessions are or will be its own. */
final class ServedRegistry {

  final CharacterRegistry registry;
  private int conversations;
  private @Nullable Runnable afterLast;

  ServedRegistry(CharacterRegistry registry) {
    this.registry = registry;
  }

  void enter() {
    conversations++;
  }

  /** Takes a conversation away, and returns what is to run if it was the last one. */
  @Nullable Runnable leave() {
    conversations--;
    return takeIfEnded();
  }

  /** Lets the registry end, and returns what is to run if it has no conversation now. */
  @Nullable Runnable replace(Runnable after) {
    afterLast = after;
    return takeIfEnded();
  }

  private @Nullable Runnable takeIfEnded() {
    if (conversations > 0) {
      return null;
    }
    Runnable ended = afterLast;
    afterLast = null;
    return ended;
  }
}
