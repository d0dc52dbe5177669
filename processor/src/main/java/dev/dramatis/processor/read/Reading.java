package dev.dramatis.processor.read;

import dev.dramatis.processor.message.Issue;
import java.util.List;
import java.util.Optional;

/**
 * What a reader makes of something.
 *
 * @param value empty where it cannot be read
 * @param issues what there is to report about it
 */
record Reading<T>(Optional<T> value, List<Issue> issues) {

  static <T> Reading<T> of(T value) {
    return new Reading<>(Optional.of(value), List.of());
  }

  /** Returns a reading without a value, whose reason the caller reports. */
  static <T> Reading<T> none() {
    return new Reading<>(Optional.empty(), List.of());
  }

  static <T> Reading<T> refused(List<Issue> issues) {
    return new Reading<>(Optional.empty(), List.copyOf(issues));
  }
}
