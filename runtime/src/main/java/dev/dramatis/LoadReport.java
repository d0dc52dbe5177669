package dev.dramatis;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a registry has loaded, and what it does without.
 *
 * <p>Thread-safe. It is fixed when the registry is loaded, but for what is found out when it is
 * first read: a definition that cannot be made, a bank that cannot list its characters.
 */
public final class LoadReport {

  private final List<LoadedBank> banks;
  private final CopyOnWriteArrayList<LoadError> errors;
  private final Duration duration;

  LoadReport(List<LoadedBank> banks, List<LoadError> errors, Duration duration) {
    this.banks = List.copyOf(banks);
    this.errors = new CopyOnWriteArrayList<>(errors);
    this.duration = duration;
  }

  /** The banks in the order that decides between duplicates: by name, the host's own last. */
  public List<LoadedBank> banks() {
    return banks;
  }

  /** The number of characters in all banks, duplicates left out. */
  public int characters() {
    int sum = 0;
    for (LoadedBank bank : banks) {
      sum += bank.characters();
    }
    return sum;
  }

  /** What the registry does without, as it stands now. */
  public List<LoadError> errors() {
    return List.copyOf(errors);
  }

  /** How long loading took. */
  public Duration duration() {
    return duration;
  }

  void add(LoadError error) {
    errors.add(error);
  }

  /** Summarises the load in one line, such as {@code 26 characters of 1 bank, no errors}. */
  @Override
  public String toString() {
    return "%s of %s, %s"
        .formatted(
            counted(characters(), "character"),
            counted(banks.size(), "bank"),
            errors.isEmpty() ? "no errors" : counted(errors.size(), "error"));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /**
   * A bank that was loaded.
   *
   * @param name its name
   * @param characters how many characters it adds to the registry
   */
  public record LoadedBank(String name, int characters) {}
}
