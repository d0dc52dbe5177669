package dev.dramatis;

import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Chooses among several banks, puts them in order, and hides what an earlier bank has. */
final class BankOrder {

  private final List<LoadError> errors;

  /**
   * @param errors what went wrong so far, to which it adds
   */
  BankOrder(List<LoadError> errors) {
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
      throw withCauses(new IllegalArgumentException(problem.toString()), errors);
    }
    found.removeIf(
        bank -> {
          String name = nameOf(bank);
          return name != null && !wanted.contains(name);
        });
  }

  /** Gives an exception that lists errors what they were caused by. */
  static <E extends RuntimeException> E withCauses(E exception, List<LoadError> errors) {
    for (LoadError error : errors) {
      Throwable cause = error.cause();
      if (cause != null && exception.getCause() == null) {
        exception.initCause(cause);
      } else if (cause != null) {
        exception.addSuppressed(cause);
      }
    }
    return exception;
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

  /** Puts banks in the order in which the first of two duplicates wins, and hides the second. */
  List<LoadedBank> arrange(List<CharacterBank> banks) {
    banks.sort(
        Comparator.comparing((CharacterBank bank) -> bank instanceof HostBank)
            .thenComparing(CharacterBank::name)
            .thenComparing(bank -> bank.getClass().getName()));
    List<LoadedBank> arranged = new ArrayList<>();
    int[] seenIds = {};
    int[] seenNames = {};
    for (CharacterBank bank : banks) {
      try {
        int[] ids = bank.idHashes();
        int[] names = bank.nameHashes();
        arranged.add(
            new LoadedBank(
                bank,
                duplicates(bank, ids, names, seenIds, seenNames, arranged),
                !(bank instanceof HostBank)));
        seenIds = merged(seenIds, ids);
        seenNames = merged(seenNames, names);
      } catch (Throwable e) {
        Isolation.rethrowIfFatal(e);
        errors.add(LoadError.unusableBank(bank.getClass().getName(), e));
      }
    }
    return arranged;
  }

  private Set<String> duplicates(
      CharacterBank bank,
      int[] ids,
      int[] names,
      int[] seenIds,
      int[] seenNames,
      List<LoadedBank> earlier) {
    Set<String> hidden = new HashSet<>();
    List<String> texts = List.of();
    for (int i = 0; i < ids.length; i++) {
      if (Arrays.binarySearch(seenIds, ids[i]) >= 0
          || Arrays.binarySearch(seenNames, names[i]) >= 0) {
        texts = texts.isEmpty() ? bank.ids() : texts;
        hideIfDuplicate(bank, texts.get(i), earlier, hidden);
      }
    }
    return Set.copyOf(hidden);
  }

  private void hideIfDuplicate(
      CharacterBank bank, String id, List<LoadedBank> earlier, Set<String> hidden) {
    CharacterDefinition definition = define(bank, id);
    for (LoadedBank first : earlier) {
      if (has(first, id)) {
        hide(LoadError.Type.DUPLICATE_ID, bank, id, "the id \"" + id + "\"", first, hidden);
        return;
      }
      if (definition != null && hasName(first, definition.name())) {
        hide(
            LoadError.Type.DUPLICATE_NAME,
            bank,
            id,
            "the name \"" + definition.name() + "\"",
            first,
            hidden);
        return;
      }
    }
  }

  /** A definition that cannot be made is reported when it is read, not here. */
  private static @Nullable CharacterDefinition define(CharacterBank bank, String id) {
    try {
      return bank.find(id);
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      return null;
    }
  }

  private static boolean has(LoadedBank bank, String id) {
    try {
      return bank.find(id) != null;
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      return bank.ids().contains(id);
    }
  }

  /** A bank that cannot look a name up is reported when it is read, not here. */
  private static boolean hasName(LoadedBank bank, String name) {
    try {
      return bank.idOf(name) != null;
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      return false;
    }
  }

  private void hide(
      LoadError.Type type,
      CharacterBank bank,
      String id,
      String what,
      LoadedBank first,
      Set<String> hidden) {
    hidden.add(id);
    errors.add(
        new LoadError(
            type,
            bank.name(),
            id,
            bank.name().equals(first.name())
                ? "%s of %s is taken by %s, which comes first; give one of them another, or give one of the banks another name with @Bank"
                    .formatted(what, BankOrigins.describe(bank), BankOrigins.describe(first.bank()))
                : "%s is taken by bank %s, which comes first; give one of them another, or load one of the banks"
                    .formatted(what, first.name())));
  }

  private static int[] merged(int[] sorted, int[] more) {
    int[] all = Arrays.copyOf(sorted, sorted.length + more.length);
    System.arraycopy(more, 0, all, sorted.length, more.length);
    Arrays.sort(all);
    return all;
  }
}
