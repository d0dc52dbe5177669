package dev.dramatis.conversation;

import dev.dramatis.CharacterSession;
import dev.dramatis.conversation.ConversationListener.Cause;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions that leave, and the code to run for them, once {@link Places} is unlocked. */
final class Departures {

  private List<Departure> sessions = List.of();
  private List<Runnable> afterwards = List.of();

  record Departure(CharacterSession session, Cause cause, ServedRegistry served) {}

  void add(CharacterSession session, Cause cause, ServedRegistry served) {
    if (sessions.isEmpty()) {
      sessions = new ArrayList<>();
    }
    sessions.add(new Departure(session, cause, served));
  }

  void addAfterwards(@Nullable Runnable action) {
    if (action != null) {
      if (afterwards.isEmpty()) {
        afterwards = new ArrayList<>();
      }
      afterwards.add(action);
    }
  }

  List<Departure> sessions() {
    return sessions;
  }

  List<Runnable> afterwards() {
    return afterwards;
  }
}
