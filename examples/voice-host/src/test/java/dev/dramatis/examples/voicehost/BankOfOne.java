package dev.dramatis.examples.voicehost;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.spi.CharacterBank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bank as generated code has it, of one character. */
abstract class BankOfOne implements CharacterBank {

  private final String name;
  private final CharacterDefinition character;

  BankOfOne(String name, CharacterDefinition character) {
    this.name = name;
    this.character = character;
  }

  @Override
  public int format() {
    return FORMAT;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public List<String> ids() {
    return List.of(character.id());
  }

  @Override
  public int[] idHashes() {
    return new int[] {character.id().hashCode()};
  }

  @Override
  public int[] nameHashes() {
    return new int[] {character.name().hashCode()};
  }

  @Override
  public @Nullable CharacterDefinition find(String id) {
    return id.equals(character.id()) ? character : null;
  }

  @Override
  public @Nullable String idOf(String characterName) {
    return characterName.equals(character.name()) ? character.id() : null;
  }
}
