package dev.dramatis.conversation;

import dev.dramatis.internal.Failures;
import java.util.List;
import java.util.function.Consumer;

/** The host's listeners; an exception of one reaches neither the others nor a request. */
record Listening(List<ConversationListener> listeners) {

  Listening {
    listeners = List.copyOf(listeners);
  }

  void notifyEach(Consumer<ConversationListener> event) {
    for (ConversationListener listener : listeners) {
      try {
        event.accept(listener);
      } catch (Throwable e) {
        Failures.failed("the listener of conversations", e);
      }
    }
  }
}
