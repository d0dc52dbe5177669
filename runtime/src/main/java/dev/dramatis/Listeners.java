package dev.dramatis;

import java.util.List;
import java.util.function.Consumer;

/**
 * Everybody who is told what a registry does. What one of them throws reaches neither the others
 * nor the registry.
 *
 * @param all in the order in which they are told
 */
record Listeners(List<RegistryListener> all) {

  Listeners {
    all = List.copyOf(all);
  }

  /** Whether there is nobody to tell, so that nothing need be measured or prepared. */
  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Tells all of them; a log names one that throws by {@code what}. */
  void tell(String what, Consumer<RegistryListener> message) {
    for (RegistryListener listener : all) {
      try {
        message.accept(listener);
      } catch (Throwable e) {
        Isolation.failed("the listener of " + what, e);
      }
    }
  }
}
