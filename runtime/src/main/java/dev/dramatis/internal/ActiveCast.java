package dev.dramatis.internal;

import dev.dramatis.LoadError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The banks that a registry serves, and the errors found so far. Thread-safe.
 *
 * <p>Banks are fixed when the registry is loaded. Errors are added when a definition or a bank
 * proves unusable at its first use.
 */
public final class ActiveCast {

  private final List<ActiveBank> banks;
  private final CopyOnWriteArrayList<LoadError> errors;
  private final Map<ActiveBank, Integer> unusable = new ConcurrentHashMap<>();
  private final Duration loadDuration;

  ActiveCast(List<ActiveBank> banks, List<LoadError> errors, Duration loadDuration) {
    this.banks = List.copyOf(banks);
    this.errors = new CopyOnWriteArrayList<>(errors);
    this.loadDuration = loadDuration;
  }

  /** Returns the banks in the order that decides between duplicates. */
  public List<ActiveBank> banks() {
    return banks;
  }

  /** Returns a copy of the errors found so far. */
  public List<LoadError> errors() {
    return List.copyOf(errors);
  }

  /** Returns the time that loading took. */
  public Duration loadDuration() {
    return loadDuration;
  }

  /** Returns the number of a bank's characters, without those found unusable so far. */
  public int characters(ActiveBank bank) {
    return bank.size() - unusable.getOrDefault(bank, 0);
  }

  void add(LoadError error) {
    errors.add(error);
  }

  /** Adds the error of a character, which the bank no longer counts. */
  void addUnusable(ActiveBank bank, LoadError error) {
    unusable.merge(bank, 1, Integer::sum);
    errors.add(error);
  }
}
