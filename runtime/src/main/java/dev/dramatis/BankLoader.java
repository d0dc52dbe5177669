package dev.dramatis;

import dev.dramatis.LoadError.Type;
import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds banks, puts them in order, and hides what an earlier bank has; collects the errors. */
final class BankLoader {

  private final List<LoadError> errors = new ArrayList<>();

  List<LoadError> errors() {
    return errors;
  }

  /** The banks that a class loader sees; one that cannot be had does not stop the others. */
  List<CharacterBank> find(@Nullable ClassLoader classLoader) {
    List<CharacterBank> found = new ArrayList<>();
    Iterator<CharacterBank> banks = ServiceLoader.load(CharacterBank.class, classLoader).iterator();
    while (true) {
      try {
        if (!banks.hasNext()) {
          return found;
        }
        found.add(banks.next());
      } catch (ServiceConfigurationError | LinkageError e) {
        String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        errors.add(
            new LoadError(
                Type.UNUSABLE_BANK,
                "?",
                what,
                "the bank cannot be loaded, %s; build its module again"
                    .formatted(Isolation.reason(e))));
      }
    }
  }

  /** Puts banks in the order in which the first of two duplicates wins, and hides the second. */
  List<LoadedBank> arrange(List<CharacterBank> found) {
    List<CharacterBank> banks = readable(found);
    banks.sort(
        Comparator.comparing((CharacterBank bank) -> bank instanceof HostBank)
            .thenComparing(CharacterBank::name)
            .thenComparing(bank -> bank.getClass().getName()));
    List<LoadedBank> arranged = new ArrayList<>();
    if (banks.size() == 1) {
      arranged.add(new LoadedBank(banks.get(0), Set.of()));
      return arranged;
    }
    int[] seenIds = {};
    int[] seenNames = {};
    for (CharacterBank bank : banks) {
      int[] ids = bank.idHashes();
      int[] names = bank.nameHashes();
      Set<String> hidden = new HashSet<>();
      for (int i = 0; i < ids.length; i++) {
        if (Arrays.binarySearch(seenIds, ids[i]) >= 0
            || Arrays.binarySearch(seenNames, names[i]) >= 0) {
          hideIfDuplicate(bank, bank.ids().get(i), arranged, hidden);
        }
      }
      arranged.add(new LoadedBank(bank, Set.copyOf(hidden)));
      seenIds = merged(seenIds, ids);
      seenNames = merged(seenNames, names);
    }
    return arranged;
  }

  private List<CharacterBank> readable(List<CharacterBank> found) {
    List<CharacterBank> readable = new ArrayList<>();
    for (CharacterBank bank : found) {
      if (bank.format() <= CharacterBank.FORMAT) {
        readable.add(bank);
      } else {
        errors.add(
            new LoadError(
                Type.NEWER_FORMAT,
                bank.name(),
                bank.getClass().getName(),
                "it was generated in format %d, and this runtime reads up to %d; use the newer dramatis-runtime"
                    .formatted(bank.format(), CharacterBank.FORMAT)));
      }
    }
    return readable;
  }

  private void hideIfDuplicate(
      CharacterBank bank, String id, List<LoadedBank> earlier, Set<String> hidden) {
    CharacterDefinition definition = define(bank, id);
    for (LoadedBank first : earlier) {
      if (first.find(id) != null) {
        hide(Type.DUPLICATE_ID, bank, id, "the id \"" + id + "\"", first, hidden);
        return;
      }
      if (definition != null && first.idOf(definition.name()) != null) {
        hide(
            Type.DUPLICATE_NAME, bank, id, "the name \"" + definition.name() + "\"", first, hidden);
        return;
      }
    }
  }

  /** A definition that cannot be made is reported when it is read, not here. */
  private static @Nullable CharacterDefinition define(CharacterBank bank, String id) {
    try {
      return bank.find(id);
    } catch (RuntimeException | LinkageError e) {
      return null;
    }
  }

  private void hide(
      Type type, CharacterBank bank, String id, String what, LoadedBank first, Set<String> hidden) {
    hidden.add(id);
    errors.add(
        new LoadError(
            type,
            bank.name(),
            id,
            "%s is taken by bank %s, which comes first; give one of them another, or load one of the banks"
                .formatted(what, first.name())));
  }

  private static int[] merged(int[] sorted, int[] more) {
    int[] all = Arrays.copyOf(sorted, sorted.length + more.length);
    System.arraycopy(more, 0, all, sorted.length, more.length);
    Arrays.sort(all);
    return all;
  }
}
