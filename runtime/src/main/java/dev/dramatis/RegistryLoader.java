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
 * @param hostCharacters null where it adds none
 * @param onlyBanks the names of the banks to load; null for all
 */
record RegistryLoader(
    @Nullable HostCharacters hostCharacters, @Nullable Set<String> onlyBanks, Listeners listeners) {

  /**
   * Loads what a class loader sees.
   *
   * @throws NoCharactersException if there is no bank, and the host adds no character
   */
  LoadReport find(@Nullable ClassLoader asked) {
    long start = System.nanoTime();
    List<LoadError> errors = new ArrayList<>();
    List<CharacterBank> found = new BankFinder(errors).find(asked);
    if (found.isEmpty() && (hostCharacters == null || hostCharacters.isEmpty())) {
      throw noCharacters(errors, asked);
    }
    return arrange(found, errors, start);
  }

  /** Takes these banks without any look-up. */
  LoadReport take(List<CharacterBank> banks) {
    return arrange(new ArrayList<>(banks), new ArrayList<>(), System.nanoTime());
  }

  private static RuntimeException noCharacters(
      List<LoadError> errors, @Nullable ClassLoader asked) {
    StringBuilder problem =
        new StringBuilder("No characters found: ")
            .append(asked == null ? "the system class loader" : nameOf(asked))
            .append(" sees no generated CharacterIndex.");
    for (LoadError error : errors) {
      problem.append(' ').append(error).append('.');
    }
    return NoCharactersException.of(problem.toString());
  }

  private static String nameOf(ClassLoader loader) {
    String name = loader.getName();
    return "the class loader " + (name == null ? loader.getClass().getName() : name);
  }

  private LoadReport arrange(List<CharacterBank> found, List<LoadError> errors, long start) {
    BankReader reader = new BankReader(errors);
    if (onlyBanks != null) {
      reader.keepOnly(onlyBanks, found);
    }
    List<LoadError> rejected = new ArrayList<>();
    if (hostCharacters != null) {
      addHostBank(hostCharacters, found, rejected);
    }
    List<LoadedBank> banks = arrange(reader.readable(found), errors);
    errors.addAll(rejected);
    for (LoadError error : errors) {
      Isolation.warn(error);
    }
    LoadReport report = new LoadReport(banks, errors, Duration.ofNanos(System.nanoTime() - start));
    if (!listeners.isEmpty()) {
      listeners.tell("loaded registries", listener -> listener.loaded(report));
    }
    return report;
  }

  private static void addHostBank(
      HostCharacters hostCharacters, List<CharacterBank> found, List<LoadError> rejected) {
    Map<String, HostCharacter> valid = hostCharacters.valid(rejected);
    if (!valid.isEmpty()) {
      found.add(new HostBank(valid));
    }
  }

  /** One bank needs no order, which most hosts so never load. */
  private List<LoadedBank> arrange(List<CharacterBank> banks, List<LoadError> errors) {
    return banks.size() == 1 && hostCharacters == null
        ? List.of(new LoadedBank(banks.get(0), Set.of(), true))
        : new BankOrder(errors).arrange(banks);
  }
}
