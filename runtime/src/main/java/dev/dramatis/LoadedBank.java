package dev.dramatis;

import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A bank less the characters whose id or name an earlier bank has, which remembers the definitions
 * that it made.
 */
record LoadedBank(CharacterBank bank, Set<String> hidden, Map<String, CharacterDefinition> known) {

  LoadedBank(CharacterBank bank, Set<String> hidden) {
    this(bank, hidden, new ConcurrentHashMap<>());
  }

  String name() {
    return bank.name();
  }

  int size() {
    return bank.size() - hidden.size();
  }

  List<String> ids() {
    if (hidden.isEmpty()) {
      return bank.ids();
    }
    List<String> ids = new ArrayList<>(bank.ids());
    ids.removeAll(hidden);
    return ids;
  }

  /** Whether each session has an instance of its own; a host gives one generator for all. */
  boolean createsInstances() {
    return !(bank instanceof HostBank);
  }

  /** The definition with an id, always the same one. */
  @Nullable CharacterDefinition find(String id) {
    CharacterDefinition definition = hidden.contains(id) ? null : bank.find(id);
    if (definition == null) {
      return null;
    }
    CharacterDefinition first = known.putIfAbsent(id, definition);
    return first == null ? definition : first;
  }

  @Nullable String idOf(String name) {
    String id = bank.idOf(name);
    return id == null || hidden.contains(id) ? null : id;
  }
}
