package dev.dramatis.internal;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.tool.ToolDefinition;
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

  /**
   * Returns the tools of a character of this bank; empty for another character.
   *
   * @param character its id or {@code bank:id}, as a registry is asked for it
   */
  List<ToolDefinition> tools(String character) {
    String id = idOfCharacter(character);
    return id == null ? List.of() : bank.tools(id);
  }

  /** Returns true if the bank lists a character; false also if its ids cannot be read. */
  boolean has(String character) {
    String id = idOfCharacter(character);
    return id != null && (knownIds().contains(id) || hidesDuplicate(id));
  }

  /** Returns the ids; none if they cannot be read, which is reported at their first use. */
  List<String> knownIds() {
    try {
      return ids();
    } catch (Throwable e) {
      Failures.rethrowIfFatal(e);
      return List.of();
    }
  }

  /** Returns the id that a character would have here; null if it cannot be asked for so. */
  private @Nullable String idOfCharacter(String character) {
    String prefix = name() + ":";
    boolean hasBank = character.startsWith(prefix);
    String id = hasBank ? character.substring(prefix.length()) : character;
    return excluded.contains(id) || (!hasBank && hidden.contains(id)) ? null : id;
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
