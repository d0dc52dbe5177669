package dev.dramatis.internal;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The bank of the characters that the host built. */
final class HostBank implements CharacterBank {

  static final String NAME = "host";

  private final Map<String, HostCharacter> characters;

  HostBank(Map<String, HostCharacter> characters) {
    this.characters = new TreeMap<>(characters);
  }

  @Override
  public int format() {
    return FORMAT;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int size() {
    return characters.size();
  }

  @Override
  public List<String> ids() {
    return List.copyOf(characters.keySet());
  }

  @Override
  public int[] idHashes() {
    return hashes(ids());
  }

  @Override
  public int[] nameHashes() {
    List<String> names = new ArrayList<>();
    for (HostCharacter character : characters.values()) {
      names.add(character.definition().name());
    }
    return hashes(names);
  }

  private static int[] hashes(List<String> texts) {
    int[] hashes = new int[texts.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = texts.get(i).hashCode();
    }
    return hashes;
  }

  @Override
  public @Nullable CharacterDefinition find(String id) {
    HostCharacter character = characters.get(id);
    return character == null ? null : character.definition();
  }

  @Override
  public @Nullable String idOf(String name) {
    for (HostCharacter character : characters.values()) {
      if (character.definition().name().equals(name)) {
        return character.definition().id();
      }
    }
    return null;
  }

  @Override
  public @Nullable Object create(String id) {
    HostCharacter character = characters.get(id);
    return character == null ? null : character.generator();
  }

  record HostCharacter(CharacterDefinition definition, PromptGenerator generator) {}
}
