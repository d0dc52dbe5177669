package dev.dramatis;

import dev.dramatis.HostBank.HostCharacter;
import dev.dramatis.spi.CharacterBank;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads what a registry holds: the banks that are found or given, and the characters that the host
 * adds.
 *
 * @param onlyBanks the names of the banks to load; null for all
 */
record RegistryLoader(
    HostCharacters hostCharacters, @Nullable Set<String> onlyBanks, Listeners listeners) {

  /** What was loaded, in the order in which it is searched. */
  record Loaded(List<LoadedBank> banks, LoadReport report) {}

  /**
   * Loads what a class loader sees.
   *
   * @throws NoCharactersException if there is no bank, and the host adds no character
   */
  Loaded find(@Nullable ClassLoader asked) {
    long start = System.nanoTime();
    List<LoadError> errors = new ArrayList<>();
    List<CharacterBank> found = new BankFinder(errors).find(asked);
    if (found.isEmpty() && hostCharacters.isEmpty()) {
      throw noCharacters(errors, asked);
    }
    return arrange(found, errors, start);
  }

  /** Takes these banks without any look-up. */
  Loaded take(List<CharacterBank> banks) {
    return arrange(new ArrayList<>(banks), new ArrayList<>(), System.nanoTime());
  }

  /** A runtime exception, so that the verifier need not load its class where nothing is wrong. */
  private static RuntimeException noCharacters(
      List<LoadError> errors, @Nullable ClassLoader asked) {
    StringBuilder problem =
        new StringBuilder("No characters found: ")
            .append(asked == null ? "the system class loader" : nameOf(asked))
            .append(" sees no generated CharacterIndex.");
    for (LoadError error : errors) {
      problem.append(' ').append(error).append('.');
    }
    return new NoCharactersException(problem.toString());
  }

  private static String nameOf(ClassLoader loader) {
    String name = loader.getName();
    return "the class loader " + (name == null ? loader.getClass().getName() : name);
  }

  private Loaded arrange(List<CharacterBank> found, List<LoadError> errors, long start) {
    BankOrder order = new BankOrder(errors);
    if (onlyBanks != null) {
      order.keepOnly(onlyBanks, found);
    }
    List<LoadError> rejected = new ArrayList<>();
    if (!hostCharacters.isEmpty()) {
      addHostBank(found, rejected);
    }
    List<LoadedBank> banks = order.arrange(found);
    errors.addAll(rejected);
    for (LoadError error : errors) {
      Isolation.warn(error);
    }
    LoadReport report =
        new LoadReport(counts(banks), errors, Duration.ofNanos(System.nanoTime() - start));
    listeners.tell("loaded registries", listener -> listener.loaded(report));
    return new Loaded(List.copyOf(banks), report);
  }

  private void addHostBank(List<CharacterBank> found, List<LoadError> rejected) {
    Map<String, HostCharacter> valid = hostCharacters.valid(rejected);
    if (!valid.isEmpty()) {
      found.add(new HostBank(valid));
    }
  }

  private static List<LoadReport.LoadedBank> counts(List<LoadedBank> banks) {
    List<LoadReport.LoadedBank> counts = new ArrayList<>();
    for (LoadedBank bank : banks) {
      counts.add(new LoadReport.LoadedBank(bank.name(), bank.size()));
    }
    return counts;
  }
}
