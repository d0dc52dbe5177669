package dev.dramatis.internal;

import dev.dramatis.LoadError;
import dev.dramatis.character.CharacterDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The banks that a registry serves, with the characters and the errors found in them so far.
 * Thread-safe.
 *
 * <p>Banks are fixed when the registry is loaded. A definition is made at its first use, and
 * cached. One that cannot be made is reported once and not tried again, so that every later answer
 * is the same.
 */
public final class ActiveCast {

  private final List<ActiveBank> banks;
  private final List<LoadError> errors;
  private final Duration loadDuration;
  private final @Nullable List<Class<?>> provided;
  private final Listeners listeners;
  private final Map<String, CharacterDefinition> definitionsById = new ConcurrentHashMap<>();
  private final Map<String, CharacterDefinition> definitionsByName = new ConcurrentHashMap<>();
  private final Map<CharacterDefinition, ActiveBank> banksOfDefinitions = new ConcurrentHashMap<>();
  private final Map<String, LoadError> unusable = new ConcurrentHashMap<>();
  private final Map<ActiveBank, Integer> unusableOf = new ConcurrentHashMap<>();
  private final Set<ActiveBank> unusableBanks = ConcurrentHashMap.newKeySet();
  private final Set<ActiveBank> brokenLookUps = ConcurrentHashMap.newKeySet();
  private volatile @Nullable List<CharacterDefinition> allDefinitions;

  /**
   * @param provided the types of host objects that a character may ask for; null for any
   */
  ActiveCast(
      List<ActiveBank> banks,
      List<LoadError> errors,
      Duration loadDuration,
      @Nullable List<Class<?>> provided,
      Listeners listeners) {
    this.banks = List.copyOf(banks);
    this.errors = new CopyOnWriteArrayList<>(errors);
    this.loadDuration = loadDuration;
    this.provided = provided;
    this.listeners = listeners;
  }

  /** Returns the banks in the order that decides between duplicates. */
  public List<ActiveBank> banks() {
    return banks;
  }

  /** Returns a copy of the errors found so far. */
  public List<LoadError> errors() {
    return List.copyOf(errors);
  }

  /** Returns the time that loading took. */
  public Duration loadDuration() {
    return loadDuration;
  }

  /** Returns the number of a bank's characters, without those found unusable so far. */
  public int characters(ActiveBank bank) {
    return bank.size() - unusableOf.getOrDefault(bank, 0);
  }

  /** Returns the character with an id; empty if there is none, or if it is unusable. */
  public Optional<CharacterDefinition> find(String id) {
    return Optional.ofNullable(locate(id));
  }

  /** Returns the character with an id; null if there is none, or if it is unusable. */
  public @Nullable CharacterDefinition locate(String id) {
    CharacterDefinition known = definitionsById.get(id);
    return known == null ? define(id) : known;
  }

  private @Nullable CharacterDefinition define(String id) {
    if (unusable.containsKey(id)) {
      return null;
    }
    for (ActiveBank bank : banks) {
      try {
        CharacterDefinition definition = bank.find(id);
        if (definition != null) {
          return remember(id, definition, bank);
        }
      } catch (Throwable e) {
        Failures.rethrowIfFatal(e);
        definitionFailed(bank, id, e);
        if (unusable.containsKey(id)) {
          return null;
        }
      }
    }
    int colon = id.lastIndexOf(':');
    return colon < 0 ? null : defineIn(id.substring(0, colon), id.substring(colon + 1));
  }

  /** Looks in the banks of one name, also for characters that an earlier bank hides. */
  private @Nullable CharacterDefinition defineIn(String bankName, String id) {
    for (ActiveBank bank : banks) {
      if (bank.name().equals(bankName)) {
        CharacterDefinition definition =
            bank.hidesDuplicate(id) ? defineHidden(bank, id) : locate(id);
        if (definition != null && bankOf(definition).equals(bank)) {
          return definition;
        }
      }
    }
    return null;
  }

  private @Nullable CharacterDefinition defineHidden(ActiveBank bank, String id) {
    try {
      CharacterDefinition definition = bank.bank().find(id);
      return definition == null ? null : remember(bank.name() + ":" + id, definition, bank);
    } catch (Throwable e) {
      definitionFailed(bank, bank.name() + ":" + id, e);
      return null;
    }
  }

  /**
   * Returns the error of a character that could not be located; null if no character has the id.
   */
  public @Nullable LoadError whyUnusable(String id) {
    for (ActiveBank bank : banks) {
      if (!unusable.containsKey(id) && idsOf(bank).contains(id)) {
        definitionIsMissing(bank, id);
      }
    }
    LoadError known = unusable.get(id);
    return known == null ? leftOut(id) : known;
  }

  /**
   * Returns the loader's error for a character that it left out, if no other character has its id.
   */
  private @Nullable LoadError leftOut(String id) {
    for (LoadError error : errors) {
      if (error.subject().equals(id)
          && (error.type() == LoadError.Type.INVALID_DEFINITION
              || error.type() == LoadError.Type.DUPLICATE_NAME)) {
        return error;
      }
    }
    return null;
  }

  /**
   * Returns the definition that was made first: this one, or that of another thread. Returns null,
   * and reports it, if the host does not provide what the character needs.
   */
  private @Nullable CharacterDefinition remember(
      String key, CharacterDefinition definition, ActiveBank bank) {
    LoadError missing = missingNeed(definition);
    if (missing != null) {
      leaveOut(bank, key, missing);
      return null;
    }
    if (banks.size() > 1) {
      banksOfDefinitions.put(definition, bank);
    }
    CharacterDefinition first = definitionsById.putIfAbsent(key, definition);
    return first == null ? definition : first;
  }

  private @Nullable LoadError missingNeed(CharacterDefinition definition) {
    return provided == null || definition.needs().isEmpty()
        ? null
        : NeedCheck.missing(definition, provided);
  }

  /** Returns the bank that made a definition; two banks may have one name. */
  public ActiveBank bankOf(CharacterDefinition located) {
    ActiveBank known = banks.size() == 1 ? null : banksOfDefinitions.get(located);
    return known == null ? banks.get(0) : known;
  }

  /** Reports a failed look-up. A character becomes unusable only if the bank has its id. */
  private void definitionFailed(ActiveBank bank, String id, Throwable cause) {
    if (idsOf(bank).contains(id)) {
      definitionFailed(
          bank, id, "its definition cannot be made, %s".formatted(Failures.reason(cause)), cause);
    } else if (brokenLookUps.add(bank)) {
      Failures.failed("looking an id up in bank " + bank.name(), cause);
    }
  }

  private void definitionFailed(ActiveBank bank, String id, String why, @Nullable Throwable cause) {
    leaveOut(
        bank, id, LoadError.of(LoadError.Type.UNUSABLE_DEFINITION, bank.name(), id, why, cause));
  }

  private void leaveOut(ActiveBank bank, String id, LoadError error) {
    if (unusable.putIfAbsent(id, error) == null) {
      unusableOf.merge(bank, 1, Integer::sum);
      add(error);
      listeners.notifyEach("late errors", listener -> listener.onLateError(error));
    }
  }

  private void bankFailed(ActiveBank bank, Throwable cause) {
    if (unusableBanks.add(bank)) {
      LoadError error =
          LoadError.of(
              LoadError.Type.UNUSABLE_BANK,
              bank.name(),
              bank.bank().getClass().getName(),
              "its characters cannot be listed: %s; build its module again"
                  .formatted(Failures.reason(cause)),
              cause);
      add(error);
      listeners.notifyEach("late errors", listener -> listener.onLateError(error));
    }
  }

  /** Adds an error, and logs it. */
  void add(LoadError error) {
    errors.add(error);
    listeners.warn(List.of(error));
  }

  /** Returns the character with a display name; empty if there is none, or if it is unusable. */
  public Optional<CharacterDefinition> findByName(String name) {
    CharacterDefinition known = definitionsByName.get(name);
    return Optional.ofNullable(known == null ? locateByName(name) : known);
  }

  private @Nullable CharacterDefinition locateByName(String name) {
    for (ActiveBank bank : banks) {
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

  /** Returns every character, by order and then by id. */
  public List<CharacterDefinition> definitions() {
    List<CharacterDefinition> all = allDefinitions;
    if (all == null) {
      all = defineAll();
      allDefinitions = all;
    }
    return all;
  }

  /**
   * Adds an error for each definition that cannot be made or whose needs the host does not provide.
   * It keeps no definition: a host that starts may read few of them.
   */
  public void checkAll() {
    for (ActiveBank bank : banks) {
      if (!isWhole(bank)) {
        definitionsOf(bank);
      }
    }
  }

  private boolean isWhole(ActiveBank bank) {
    try {
      List<CharacterDefinition> definitions = bank.definitions();
      for (CharacterDefinition definition : definitions) {
        if (missingNeed(definition) != null) {
          return false;
        }
      }
      return definitions.size() == bank.size();
    } catch (Throwable e) {
      Failures.rethrowIfFatal(e);
      return false;
    }
  }

  private List<CharacterDefinition> defineAll() {
    List<CharacterDefinition> all = new ArrayList<>();
    for (ActiveBank bank : banks) {
      all.addAll(definitionsOf(bank));
    }
    all.sort(ListingOrder.INSTANCE);
    return List.copyOf(all);
  }

  /**
   * Returns the definitions of a bank: all at once, or one by one if one of them cannot be made.
   */
  private List<CharacterDefinition> definitionsOf(ActiveBank bank) {
    try {
      List<CharacterDefinition> definitions = bank.definitions();
      return definitions.size() == bank.size() ? known(definitions, bank) : oneByOne(bank);
    } catch (Throwable e) {
      Failures.rethrowIfFatal(e);
      List<CharacterDefinition> definitions = oneByOne(bank);
      if (definitions.size() == bank.size()
          && !unusableBanks.contains(bank)) { // otherwise it is reported
        Failures.failed("listing the characters of bank " + bank.name(), e);
      }
      return definitions;
    }
  }

  /** Returns the same definitions, or the cached ones. */
  private List<CharacterDefinition> known(List<CharacterDefinition> definitions, ActiveBank bank) {
    List<CharacterDefinition> known = new ArrayList<>(definitions.size());
    for (CharacterDefinition definition : definitions) {
      CharacterDefinition first =
          unusable.containsKey(definition.id())
              ? null
              : remember(definition.id(), definition, bank);
      if (first != null) {
        known.add(first);
      }
    }
    return known;
  }

  private List<CharacterDefinition> oneByOne(ActiveBank bank) {
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

  /** Returns every id, without those of characters found unusable so far. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (ActiveBank bank : banks) {
      ids.addAll(idsOf(bank));
    }
    ids.removeAll(unusable.keySet());
    return ids;
  }

  /** Reports a listed character without a definition, unless its error is known. */
  private void definitionIsMissing(ActiveBank bank, String id) {
    definitionFailed(
        bank,
        id,
        "its bank lists it and has no definition of it, so its classes are of different builds;"
            + " build its module again",
        null);
  }

  private List<String> idsOf(ActiveBank bank) {
    try {
      return bank.ids();
    } catch (Throwable e) {
      Failures.rethrowIfFatal(e);
      bankFailed(bank, e);
      return List.of();
    }
  }

  private @Nullable String idOf(ActiveBank bank, String name) {
    try {
      return bank.idOf(name);
    } catch (Throwable e) {
      Failures.rethrowIfFatal(e);
      bankFailed(bank, e);
      return null;
    }
  }
}
