package dev.dramatis.internal;

import dev.dramatis.LoadError;
import dev.dramatis.RegistryListener;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The log and the host's listeners, which are notified of what a registry does. An exception of one
 * of them reaches neither the others nor the registry.
 *
 * @param all in the order in which they are notified
 * @param isLogging true to log the warnings that the report and the exceptions have too
 */
public record Listeners(List<RegistryListener> all, boolean isLogging) {

  public Listeners {
    all = List.copyOf(all);
  }

  /** Returns true if there is no listener, so that nothing need be measured or prepared. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * Notifies all listeners.
   *
   * @param events the name of the events in the log, if a listener throws
   */
  public void notifyEach(String events, Consumer<RegistryListener> event) {
    for (RegistryListener listener : all) {
      try {
        event.accept(listener);
      } catch (Throwable e) {
        Failures.failed("the listener of " + events, e);
      }
    }
  }

  /** Logs errors, each in one line with its cause. */
  public void warn(List<LoadError> errors) {
    for (LoadError error : errors) {
      warn(error.toString(), error.cause().orElse(null));
    }
  }

  /** Logs a warning. */
  public void warn(String message, @Nullable Throwable cause) {
    if (isLogging) {
      Failures.warn(message, cause);
    }
  }
}
