package dev.dramatis;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that is notified of what a registry does: the log, and the listeners of the host. What one of
 * them throws reaches neither the others nor the registry.
 *
 * @param all in the order in which they are notified
 * @param isLogging whether the log has what the report and the exceptions of a registry have too
 */
record Listeners(List<RegistryListener> all, boolean isLogging) {

  Listeners {
    all = List.copyOf(all);
  }

  /** Whether there is no listener, so that nothing need be measured or prepared. */
  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Notifies all of them; a log names one that throws by {@code what}. */
  void tell(String what, Consumer<RegistryListener> message) {
    for (RegistryListener listener : all) {
      try {
        message.accept(listener);
      } catch (Throwable e) {
        Isolation.failed("the listener of " + what, e);
      }
    }
  }

  /** Logs errors, each in one line with its cause. */
  void warn(List<LoadError> errors) {
    for (LoadError error : errors) {
      warn(error.toString(), error.cause());
    }
  }

  /** Logs what the report or an exception says. */
  void warn(String what, @Nullable Throwable cause) {
    if (isLogging) {
      Isolation.warn(what, cause);
    }
  }
}
