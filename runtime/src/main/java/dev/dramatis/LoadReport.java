package dev.dramatis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a registry has loaded, and what it does without.
 *
 * <p>Thread-safe. It is fixed when the registry is loaded, but for what is found out when it is
 * first read: a definition that cannot be made, a bank that cannot list its characters.
 */
public final class LoadReport {

  private final List<dev.dramatis.LoadedBank> loaded;
  private final CopyOnWriteArrayList<LoadError> errors;
  private final Map<dev.dramatis.LoadedBank, Integer> unusable = new ConcurrentHashMap<>();
  private final Duration duration;

  LoadReport(List<dev.dramatis.LoadedBank> loaded, List<LoadError> errors, Duration duration) {
    this.loaded = List.copyOf(loaded);
    this.errors = new CopyOnWriteArrayList<>(errors);
    this.duration = duration;
  }

  /** The banks in the order that decides between duplicates: by name, the host's own last. */
  public List<LoadedBank> banks() {
    List<LoadedBank> banks = new ArrayList<>();
    for (dev.dramatis.LoadedBank bank : loaded) {
      banks.add(new LoadedBank(bank.name(), characters(bank)));
    }
    return List.copyOf(banks);
  }

  /** The banks themselves, in the same order. */
  List<dev.dramatis.LoadedBank> loaded() {
    return loaded;
  }

  /**
   * The number of characters in all banks, less duplicates and those found unusable so far; when
   * {@link CharacterRegistry#definitions} has been read, each of them can be found.
   */
  public int characters() {
    int sum = 0;
    for (dev.dramatis.LoadedBank bank : loaded) {
      sum += characters(bank);
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

  private int characters(dev.dramatis.LoadedBank bank) {
    return bank.size() - unusable.getOrDefault(bank, 0);
  }

  void add(LoadError error) {
    errors.add(error);
  }

  /** Adds the error of a character that this bank counted so far. */
  void addUnusable(dev.dramatis.LoadedBank bank, LoadError error) {
    unusable.merge(bank, 1, Integer::sum);
    errors.add(error);
  }

  /** Summarises the load in one line, such as {@code 26 characters of 1 bank, no errors}. */
  @Override
  public String toString() {
    return "%s of %s, %s"
        .formatted(
            counted(characters(), "character"),
            counted(loaded.size(), "bank"),
            errors.isEmpty() ? "no errors" : counted(errors.size(), "error"));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /**
   * A bank that was loaded.
   *
   * @param name its name
   * @param characters how many characters it adds to the registry, less those found unusable so far
   */
  public record LoadedBank(String name, int characters) {}
}
