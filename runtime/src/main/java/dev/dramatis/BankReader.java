package dev.dramatis;

import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Asks banks who they are, and drops those that cannot say. */
final class BankReader {

  private final List<LoadError> errors;

  /**
   * @param errors what went wrong so far, to which it adds
   */
  BankReader(List<LoadError> errors) {
    this.errors = errors;
  }

  /**
   * Drops the other banks; one that cannot say its name stays, to be reported.
   *
   * @throws IllegalArgumentException if there is no bank of a wanted name
   */
  void keepOnly(Set<String> wanted, List<CharacterBank> found) {
    Set<String> names = new TreeSet<>();
    for (CharacterBank bank : found) {
      String name = nameOf(bank);
      if (name != null) {
        names.add(name);
      }
    }
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(names);
    if (!missing.isEmpty()) {
      StringBuilder problem =
          new StringBuilder("there is no bank ")
              .append(String.join(", ", missing))
              .append(names.isEmpty() ? ", nor any other" : "; the banks are ")
              .append(String.join(", ", names));
      errors.forEach(error -> problem.append("; ").append(error));
      throw new IllegalArgumentException(problem.toString());
    }
    found.removeIf(
        bank -> {
          String name = nameOf(bank);
          return name != null && !wanted.contains(name);
        });
  }

  /** The banks that this runtime can read. */
  List<CharacterBank> readable(List<CharacterBank> found) {
    List<CharacterBank> readable = new ArrayList<>();
    for (CharacterBank bank : found) {
      try {
        if (isReadable(bank)) {
          readable.add(bank);
        }
      } catch (Throwable e) {
        Isolation.rethrowIfFatal(e);
        errors.add(LoadError.unusableBank(bank.getClass().getName(), Isolation.reason(e)));
      }
    }
    return readable;
  }

  /** The name of a bank, or null where the bank throws: the error is reported when it is read. */
  private static @Nullable String nameOf(CharacterBank bank) {
    try {
      return bank.name();
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      return null;
    }
  }

  /** Asks a bank all that is asked of every bank, so that one that throws does it here. */
  private boolean isReadable(CharacterBank bank) {
    String name = Objects.requireNonNull(bank.name(), "the bank has no name");
    if (bank.format() <= CharacterBank.FORMAT) {
      return bank.size() >= 0;
    }
    errors.add(
        new LoadError(
            LoadError.Type.NEWER_FORMAT,
            name,
            bank.getClass().getName(),
            "it was generated in format %d, and this runtime reads up to %d; what it can read of it is used, use the newer dramatis-runtime"
                .formatted(bank.format(), CharacterBank.FORMAT)));
    return canBeReadNonetheless(bank);
  }

  /** A newer bank may lack what this runtime asks for, which is said already. */
  private static boolean canBeReadNonetheless(CharacterBank bank) {
    try {
      return bank.size() == bank.ids().size()
          && bank.size() == bank.idHashes().length
          && bank.size() == bank.nameHashes().length;
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      return false;
    }
  }
}
