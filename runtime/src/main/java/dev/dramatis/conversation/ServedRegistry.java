package dev.dramatis.conversation;

import dev.dramatis.CharacterRegistry;
import org.jspecify.annotations.Nullable;

/**
 * A registry, and the number of its sessions: those being opened, those open, and those being
 * closed.
 */
final class ServedRegistry {

  final CharacterRegistry registry;
  private int sessions;
  private @Nullable Runnable afterLast;

  ServedRegistry(CharacterRegistry registry) {
    this.registry = registry;
  }

  void enter() {
    sessions++;
  }

  /** Takes a session away, and returns what is to run if it was the last one. */
  @Nullable Runnable leave() {
    sessions--;
    return takeIfEnded();
  }

  /** Lets the registry end, and returns what is to run if it has no session now. */
  @Nullable Runnable replace(Runnable after) {
    afterLast = after;
    return takeIfEnded();
  }

  private @Nullable Runnable takeIfEnded() {
    if (sessions > 0) {
      return null;
    }
    Runnable ended = afterLast;
    afterLast = null;
    return ended;
  }
}
