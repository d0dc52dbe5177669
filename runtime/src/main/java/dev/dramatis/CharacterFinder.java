package dev.dramatis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds characters in the loaded banks, and remembers what it found. A definition that cannot be
 * made is reported once, and is as if it were not there. Thread-safe.
 */
final class CharacterFinder {

  private final List<LoadedBank> banks;
  private final LoadReport report;
  private final Listeners listeners;
  private final Map<String, CharacterDefinition> definitionsById = new ConcurrentHashMap<>();
  private final Map<String, CharacterDefinition> definitionsByName = new ConcurrentHashMap<>();
  private final Map<String, LoadedBank> banksById = new ConcurrentHashMap<>();
  private final Set<String> unusableIds = ConcurrentHashMap.newKeySet();
  private final Set<LoadedBank> unusableBanks = ConcurrentHashMap.newKeySet();
  private volatile @Nullable List<CharacterDefinition> allDefinitions;

  CharacterFinder(List<LoadedBank> banks, LoadReport report, Listeners listeners) {
    this.banks = banks;
    this.report = report;
    this.listeners = listeners;
  }

  Optional<CharacterDefinition> find(String id) {
    return Optional.ofNullable(locate(id));
  }

  /** The character with an id; null if there is none. */
  @Nullable CharacterDefinition locate(String id) {
    CharacterDefinition known = definitionsById.get(id);
    return known == null ? define(id) : known;
  }

  private @Nullable CharacterDefinition define(String id) {
    for (LoadedBank bank : banks) {
      try {
        CharacterDefinition definition = bank.find(id);
        if (definition != null) {
          return remember(definition, bank);
        }
      } catch (Throwable e) {
        Isolation.rethrowIfFatal(e);
        definitionFailed(bank, id, e);
      }
    }
    return null;
  }

  /** The definition that was made first: this one, or that of another thread. */
  private CharacterDefinition remember(CharacterDefinition definition, LoadedBank bank) {
    if (banks.size() > 1) {
      banksById.put(definition.id(), bank);
    }
    CharacterDefinition first = definitionsById.putIfAbsent(definition.id(), definition);
    return first == null ? definition : first;
  }

  /** The bank that made a definition; its name does not tell, for two banks may have the same. */
  LoadedBank bankOf(CharacterDefinition located) {
    LoadedBank known = banks.size() == 1 ? null : banksById.get(located.id());
    return known == null ? banks.get(0) : known;
  }

  private void definitionFailed(LoadedBank bank, String id, Throwable cause) {
    if (idsOf(bank).contains(id)) {
      definitionFailed(
          bank, id, "its definition cannot be made, %s".formatted(Isolation.reason(cause)));
    }
  }

  private void definitionFailed(LoadedBank bank, String id, String why) {
    if (unusableIds.add(id)) {
      tell(new LoadError(LoadError.Type.UNUSABLE_DEFINITION, bank.name(), id, why));
    }
  }

  private void bankFailed(LoadedBank bank, Throwable cause) {
    if (unusableBanks.add(bank)) {
      tell(
          new LoadError(
              LoadError.Type.UNUSABLE_BANK,
              bank.name(),
              bank.name(),
              "it cannot say what it has, %s; build its module again"
                  .formatted(Isolation.reason(cause))));
    }
  }

  private void tell(LoadError error) {
    report.add(error);
    Isolation.warn(error);
    listeners.tell("late failures", listener -> listener.failedLater(error));
  }

  Optional<CharacterDefinition> findByName(String name) {
    CharacterDefinition known = definitionsByName.get(name);
    return Optional.ofNullable(known == null ? locateByName(name) : known);
  }

  private @Nullable CharacterDefinition locateByName(String name) {
    for (LoadedBank bank : banks) {
      String id = idOf(bank, name);
      if (id != null) {
        CharacterDefinition located = locate(id);
        if (located != null) {
          definitionsByName.put(located.name(), located);
        }
        return located;
      }
    }
    return null;
  }

  /** Every character, by order and then by id. */
  List<CharacterDefinition> definitions() {
    List<CharacterDefinition> all = allDefinitions;
    if (all == null) {
      all = defineAll();
      allDefinitions = all;
    }
    return all;
  }

  private List<CharacterDefinition> defineAll() {
    List<CharacterDefinition> all = new ArrayList<>();
    for (LoadedBank bank : banks) {
      for (String id : idsOf(bank)) {
        CharacterDefinition definition = locate(id);
        if (definition == null) {
          definitionIsMissing(bank, id);
        } else {
          all.add(definition);
        }
      }
    }
    all.sort(
        Comparator.comparingInt(CharacterDefinition::order).thenComparing(CharacterDefinition::id));
    return List.copyOf(all);
  }

  /** Every id, those of definitions that cannot be made included. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (LoadedBank bank : banks) {
      ids.addAll(idsOf(bank));
    }
    return ids;
  }

  /** Nothing where the definition could not be made, which is said already. */
  private void definitionIsMissing(LoadedBank bank, String id) {
    definitionFailed(
        bank,
        id,
        "its bank lists it and has no definition of it, so its classes are of different builds;"
            + " build its module again");
  }

  private List<String> idsOf(LoadedBank bank) {
    try {
      return bank.ids();
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      bankFailed(bank, e);
      return List.of();
    }
  }

  private @Nullable String idOf(LoadedBank bank, String name) {
    try {
      return bank.idOf(name);
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      bankFailed(bank, e);
      return null;
    }
  }
}
