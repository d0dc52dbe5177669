package dev.dramatis;

import dev.dramatis.HostBank.HostCharacter;
import dev.dramatis.spi.CharacterBank;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private RuntimeException noCharacters(List<LoadError> errors, @Nullable ClassLoader asked) {
    listeners.warn(errors);
    StringBuilder problem =
        new StringBuilder("No characters found: ")
            .append(asked == null ? "the system class loader" : nameOf(asked))
            .append(" sees no generated CharacterIndex.");
    for (LoadError error : errors) {
      problem.append(' ').append(error).append('.');
    }
    return BankOrder.withCauses(NoCharactersException.of(problem.toString()), errors);
  }

  private static String nameOf(ClassLoader loader) {
    String name = loader.getName();
    return "the class loader " + (name == null ? loader.getClass().getName() : name);
  }

  private LoadReport arrange(List<CharacterBank> found, List<LoadError> errors, long start) {
    if (onlyBanks != null) {
      keepOnly(onlyBanks, found, errors);
    }
    List<LoadError> rejected = new ArrayList<>();
    if (hostCharacters != null) {
      addHostBank(hostCharacters, found, rejected);
    }
    List<LoadedBank> banks = arrange(readable(found, errors), errors);
    errors.addAll(rejected);
    listeners.warn(errors);
    LoadReport report = new LoadReport(banks, errors, Duration.ofNanos(System.nanoTime() - start));
    if (!listeners.isEmpty()) {
      listeners.tell("loaded registries", listener -> listener.loaded(report));
    }
    return report;
  }

  private void keepOnly(Set<String> names, List<CharacterBank> found, List<LoadError> errors) {
    try {
      new BankOrder(errors).keepOnly(names, found);
    } catch (IllegalArgumentException e) {
      listeners.warn(errors);
      throw e;
    }
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

  /** The banks that this runtime can read. */
  private static List<CharacterBank> readable(List<CharacterBank> found, List<LoadError> errors) {
    List<CharacterBank> readable = new ArrayList<>();
    for (CharacterBank bank : found) {
      try {
        if (isReadable(bank, errors)) {
          readable.add(bank);
        }
      } catch (Throwable e) {
        Isolation.rethrowIfFatal(e);
        errors.add(LoadError.unusableBank(bank.getClass().getName(), e));
      }
    }
    return readable;
  }

  /** Asks a bank all that is asked of every bank, so that one that throws does it here. */
  private static boolean isReadable(CharacterBank bank, List<LoadError> errors) {
    String name = Objects.requireNonNull(bank.name(), "the bank has no name");
    if (bank.format() <= CharacterBank.FORMAT) {
      return bank.size() >= 0;
    }
    return isReadableNonetheless(bank, name, errors);
  }

  /** A newer bank may lack what this runtime asks for, which is one error and not two. */
  private static boolean isReadableNonetheless(
      CharacterBank bank, String name, List<LoadError> errors) {
    try {
      boolean isWhole =
          bank.size() == bank.ids().size()
              && bank.size() == bank.idHashes().length
              && bank.size() == bank.nameHashes().length;
      errors.add(newerFormat(bank, name, null));
      return isWhole;
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      errors.add(newerFormat(bank, name, e));
      return false;
    }
  }

  private static LoadError newerFormat(CharacterBank bank, String name, @Nullable Throwable cause) {
    return new LoadError(
        LoadError.Type.NEWER_FORMAT,
        name,
        bank.getClass().getName(),
        "it was generated in format %s, and this runtime reads up to %s; what it can read of it is used, use the newer dramatis-runtime"
            .formatted(bank.format(), CharacterBank.FORMAT),
        cause);
  }
}
