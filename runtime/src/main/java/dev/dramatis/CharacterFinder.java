package dev.dramatis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds characters in the loaded banks, and remembers what it found. A definition that cannot be
 * made is reported once and not tried again, so that every later answer is the same. Thread-safe.
 */
final class CharacterFinder {

  private final List<LoadedBank> banks;
  private final LoadReport report;
  private final Listeners listeners;
  private final Map<String, CharacterDefinition> definitionsById = new ConcurrentHashMap<>();
  private final Map<String, CharacterDefinition> definitionsByName = new ConcurrentHashMap<>();
  private final Map<String, LoadedBank> banksById = new ConcurrentHashMap<>();
  private final Map<String, LoadError> unusable = new ConcurrentHashMap<>();
  private final Set<LoadedBank> unusableBanks = ConcurrentHashMap.newKeySet();
  private final Set<LoadedBank> brokenLookUps = ConcurrentHashMap.newKeySet();
  private volatile @Nullable List<CharacterDefinition> allDefinitions;

  CharacterFinder(LoadReport report, Listeners listeners) {
    this.banks = report.loaded();
    this.report = report;
    this.listeners = listeners;
  }

  Optional<CharacterDefinition> find(String id) {
    return Optional.ofNullable(locate(id));
  }

  /** The character with an id; null if there is none that can be used. */
  @Nullable CharacterDefinition locate(String id) {
    CharacterDefinition known = definitionsById.get(id);
    return known == null ? define(id) : known;
  }

  private @Nullable CharacterDefinition define(String id) {
    if (unusable.containsKey(id)) {
      return null;
    }
    for (LoadedBank bank : banks) {
      try {
        CharacterDefinition definition = bank.find(id);
        if (definition != null) {
          return remember(definition, bank);
        }
      } catch (Throwable e) {
        Isolation.rethrowIfFatal(e);
        definitionFailed(bank, id, e);
        if (unusable.containsKey(id)) {
          return null;
        }
      }
    }
    return null;
  }

  /**
   * Returns why the registry left out a character that could not be located; null if no character
   * has the id.
   */
  @Nullable LoadError whyUnusable(String id) {
    for (LoadedBank bank : banks) {
      if (!unusable.containsKey(id) && idsOf(bank).contains(id)) {
        definitionIsMissing(bank, id);
      }
    }
    LoadError known = unusable.get(id);
    return known == null ? leftOut(id) : known;
  }

  /** The error for which the loader left a character out whose id no other one has. */
  private @Nullable LoadError leftOut(String id) {
    for (LoadError error : report.errors()) {
      if (error.subject().equals(id)
          && (error.type() == LoadError.Type.INVALID_DEFINITION
              || error.type() == LoadError.Type.DUPLICATE_NAME)) {
        return error;
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

  /** A look-up that fails for an id of another bank, or of none, takes no character away. */
  private void definitionFailed(LoadedBank bank, String id, Throwable cause) {
    if (idsOf(bank).contains(id)) {
      definitionFailed(
          bank, id, "its definition cannot be made, %s".formatted(Isolation.reason(cause)), cause);
    } else if (brokenLookUps.add(bank)) {
      Isolation.failed("looking an id up in bank " + bank.name(), cause);
    }
  }

  private void definitionFailed(LoadedBank bank, String id, String why, @Nullable Throwable cause) {
    LoadError error =
        new LoadError(LoadError.Type.UNUSABLE_DEFINITION, bank.name(), id, why, cause);
    if (unusable.putIfAbsent(id, error) == null) {
      report.addUnusable(bank, error);
      tell(error);
    }
  }

  private void bankFailed(LoadedBank bank, Throwable cause) {
    if (unusableBanks.add(bank)) {
      LoadError error =
          new LoadError(
              LoadError.Type.UNUSABLE_BANK,
              bank.name(),
              bank.bank().getClass().getName(),
              "it cannot say what it has, %s; build its module again"
                  .formatted(Isolation.reason(cause)),
              cause);
      report.add(error);
      tell(error);
    }
  }

  private void tell(LoadError error) {
    listeners.warn(List.of(error));
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
      all.addAll(definitionsOf(bank));
    }
    all.sort(ListingOrder.INSTANCE);
    return List.copyOf(all);
  }

  /** All at once where that works, else one by one, to tell which of them cannot be made. */
  private List<CharacterDefinition> definitionsOf(LoadedBank bank) {
    try {
      List<CharacterDefinition> definitions = bank.definitions();
      return definitions.size() == bank.size() ? known(definitions, bank) : oneByOne(bank);
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      List<CharacterDefinition> definitions = oneByOne(bank);
      if (definitions.size() == bank.size() && !unusableBanks.contains(bank)) { // Else it is said.
        Isolation.failed("listing the characters of bank " + bank.name(), e);
      }
      return definitions;
    }
  }

  /** The same definitions, or those that were given out already. */
  private List<CharacterDefinition> known(List<CharacterDefinition> definitions, LoadedBank bank) {
    List<CharacterDefinition> known = new ArrayList<>(definitions.size());
    for (CharacterDefinition definition : definitions) {
      if (!unusable.containsKey(definition.id())) {
        known.add(remember(definition, bank));
      }
    }
    return known;
  }

  private List<CharacterDefinition> oneByOne(LoadedBank bank) {
    List<CharacterDefinition> definitions = new ArrayList<>();
    for (String id : idsOf(bank)) {
      CharacterDefinition definition = locate(id);
      if (definition == null) {
        definitionIsMissing(bank, id);
      } else {
        definitions.add(definition);
      }
    }
    return definitions;
  }

  /** Every id, less those of characters found unusable so far. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (LoadedBank bank : banks) {
      ids.addAll(idsOf(bank));
    }
    ids.removeAll(unusable.keySet());
    return ids;
  }

  /** Nothing where the definition could not be made, which is said already. */
  private void definitionIsMissing(LoadedBank bank, String id) {
    definitionFailed(
        bank,
        id,
        "its bank lists it and has no definition of it, so its classes are of different builds;"
            + " build its module again",
        null);
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
