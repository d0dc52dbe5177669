package dev.dramatis.tools.cli.diff;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.LoadError;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.tools.cli.bank.CompiledBank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One of the two casts, read whole, so that its class path can be closed.
 *
 * @param portraits by id, in listing order
 * @param leftOut why a character could not be read, by id
 */
record CastState(Map<String, Portrait> portraits, Map<String, String> leftOut) {

  /** Errors after which a comparison would take a whole bank for removed. */
  private static final Set<LoadError.Type> OF_A_BANK =
      Set.of(
          LoadError.Type.UNUSABLE_BANK,
          LoadError.Type.LOST_BANK,
          LoadError.Type.OLDER_FORMAT,
          LoadError.Type.NEWER_FORMAT);

  /**
   * Reads banks.
   *
   * @param host the options of every session, less seed and time
   * @throws IllegalArgumentException if a whole bank cannot be read, with a sentence for the user
   */
  static CastState of(CompiledBank bank, String[] banks, SessionOptions host) {
    CharacterRegistry registry = registry(bank, banks);
    Map<String, Portrait> portraits = new LinkedHashMap<>();
    for (CharacterDefinition each : registry.definitions()) {
      portraits.put(each.id(), portrait(registry, each, host));
    }
    Map<String, String> leftOut = new TreeMap<>();
    for (LoadError error : registry.report().errors()) {
      if (OF_A_BANK.contains(error.type())) {
        throw new IllegalArgumentException(error.toString());
      }
      if (error.type() != LoadError.Type.UNKNOWN_TOOL) {
        leftOut.putIfAbsent(error.subject(), error.reason());
      }
    }
    leftOut.keySet().removeAll(portraits.keySet());
    return new CastState(portraits, leftOut);
  }

  /** Loads the banks a second time, because tools are allowed by their characters' ids. */
  private static CharacterRegistry registry(CompiledBank bank, String[] banks) {
    List<String> tools =
        bank.registry(banks).load().definitions().stream()
            .map(character -> character.id() + ":*")
            .toList();
    return bank.registry(banks).houseRules((context, persona) -> persona).allowTools(tools).load();
  }

  private static Portrait portrait(
      CharacterRegistry registry, CharacterDefinition character, SessionOptions host) {
    return new Portrait(
        character,
        registry.tools(character.id()),
        Situation.ALL.stream()
            .map(each -> Speech.of(registry, character.id(), each.options(host)))
            .toList());
  }
}
