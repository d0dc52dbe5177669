package dev.dramatis.internal;

import dev.dramatis.LoadError;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order of several banks, which hides the characters that an earlier bank already has. */
final class BankOrder {

  private final Map<CharacterBank, Set<String>> exclusions;
  private final List<LoadError> errors;

  /**
   * @param exclusions the ids that the host leaves out, by bank
   * @param errors the errors so far, to which it adds
   */
  BankOrder(Map<CharacterBank, Set<String>> exclusions, List<LoadError> errors) {
    this.exclusions = exclusions;
    this.errors = errors;
  }

  /** Sorts the banks, and hides the second of two duplicates. */
  List<ActiveBank> arrange(List<CharacterBank> banks) {
    banks.sort(
        Comparator.comparing((CharacterBank bank) -> bank instanceof HostBank)
            .thenComparing(CharacterBank::name)
            .thenComparing(bank -> bank.getClass().getName()));
    List<ActiveBank> arranged = new ArrayList<>();
    int[] seenIds = {};
    int[] seenNames = {};
    for (CharacterBank bank : banks) {
      try {
        int[] ids = bank.idHashes();
        int[] names = bank.nameHashes();
        Set<String> excluded = exclusions.getOrDefault(bank, Set.of());
        arranged.add(
            new ActiveBank(
                bank,
                excluded,
                hidden(bank, excluded, ids, names, seenIds, seenNames, arranged),
                !(bank instanceof HostBank)));
        seenIds = merged(seenIds, ids);
        seenNames = merged(seenNames, names);
      } catch (Throwable e) {
        Failures.rethrowIfFatal(e);
        errors.add(Failures.unusableBank(bank.getClass().getName(), e));
      }
    }
    return arranged;
  }

  /** Returns the ids of excluded characters and of duplicates. */
  private Set<String> hidden(
      CharacterBank bank,
      Set<String> excluded,
      int[] ids,
      int[] names,
      int[] seenIds,
      int[] seenNames,
      List<ActiveBank> earlier) {
    Set<String> hidden = new HashSet<>(excluded);
    List<String> texts = List.of();
    for (int i = 0; i < ids.length; i++) {
      if (Arrays.binarySearch(seenIds, ids[i]) >= 0
          || Arrays.binarySearch(seenNames, names[i]) >= 0) {
        texts = texts.isEmpty() ? bank.ids() : texts;
        if (!excluded.contains(texts.get(i))) {
          hideIfDuplicate(bank, texts.get(i), earlier, hidden);
        }
      }
    }
    return Set.copyOf(hidden);
  }

  private void hideIfDuplicate(
      CharacterBank bank, String id, List<ActiveBank> earlier, Set<String> hidden) {
    CharacterDefinition definition = define(bank, id);
    for (ActiveBank first : earlier) {
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

  /** Returns a definition; null if it cannot be made, which is reported when it is read. */
  private static @Nullable CharacterDefinition define(CharacterBank bank, String id) {
    try {
      return bank.find(id);
    } catch (Throwable e) {
      Failures.rethrowIfFatal(e);
      return null;
    }
  }

  private static boolean has(ActiveBank bank, String id) {
    try {
      return bank.find(id) != null;
    } catch (Throwable e) {
      Failures.rethrowIfFatal(e);
      return bank.ids().contains(id);
    }
  }

  /** Returns true if a bank has a name; a bank that throws is reported when it is read. */
  private static boolean hasName(ActiveBank bank, String name) {
    try {
      return bank.idOf(name) != null;
    } catch (Throwable e) {
      Failures.rethrowIfFatal(e);
      return false;
    }
  }

  private void hide(
      LoadError.Type type,
      CharacterBank bank,
      String id,
      String value,
      ActiveBank first,
      Set<String> hidden) {
    hidden.add(id);
    errors.add(
        LoadError.of(
            type,
            bank.name(),
            id,
            bank.name().equals(first.name())
                ? "%s of %s is taken by %s, which comes first; give one of them another, or give one of the banks another name with @Bank"
                    .formatted(
                        value, BankOrigins.describe(bank), BankOrigins.describe(first.bank()))
                : "%s is taken by bank %s, which comes first; give one of them another, or leave one of them out"
                    .formatted(value, first.name())));
  }

  private static int[] merged(int[] sorted, int[] more) {
    int[] all = Arrays.copyOf(sorted, sorted.length + more.length);
    System.arraycopy(more, 0, all, sorted.length, more.length);
    Arrays.sort(all);
    return all;
  }
}
