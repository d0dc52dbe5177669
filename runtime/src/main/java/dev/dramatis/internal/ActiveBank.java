package dev.dramatis.internal;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bank without the characters that the host leaves out, and without those whose id or name an
 * earlier bank already has.
 *
 * @param excluded the ids of its characters that the host leaves out
 * @param hidden the ids that it does not show: those, and those of duplicates
 * @param createsInstances true if each session has its own instance; a generator that a host adds
 *     serves all sessions
 */
public record ActiveBank(
    CharacterBank bank, Set<String> excluded, Set<String> hidden, boolean createsInstances) {

  /** Returns the only bank of a registry, which has no duplicates. */
  static ActiveBank of(CharacterBank bank, Set<String> excluded) {
    return new ActiveBank(bank, excluded, excluded, true);
  }

  /** Returns true if a character can only be asked for with its bank. */
  boolean hidesDuplicate(String id) {
    return hidden.contains(id) && !excluded.contains(id);
  }

  public String name() {
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

  /** Returns every definition, in any order; throws if one of them cannot be made. */
  List<CharacterDefinition> definitions() {
    List<CharacterDefinition> all = bank.definitions();
    if (hidden.isEmpty()) {
      return all;
    }
    List<CharacterDefinition> definitions = new ArrayList<>(all);
    definitions.removeIf(definition -> hidden.contains(definition.id()));
    return definitions;
  }

  @Nullable CharacterDefinition find(String id) {
    return hidden.contains(id) ? null : bank.find(id);
  }

  @Nullable String idOf(String name) {
    String id = bank.idOf(name);
    return id == null || hidden.contains(id) ? null : id;
  }
}
