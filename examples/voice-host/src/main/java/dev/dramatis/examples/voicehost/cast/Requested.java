package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.UnknownCharacterException;
import dev.dramatis.character.CharacterDefinition;
import java.util.Optional;

/** Finds the character that a client asks for. */
public final class Requested {

  private Requested() {}

  /**
   * Finds a character by its id; empty if no character has it.
   *
   * @throws dev.dramatis.CharacterOpenException if a character has it and cannot be used
   */
  public static Optional<CharacterDefinition> character(CharacterRegistry cast, String id) {
    Optional<CharacterDefinition> found = cast.find(id);
    if (found.isPresent()) {
      return found;
    }
    // only to open it tells a character that is unusable from one that is not there
    try (CharacterSession session = cast.open(id)) {
      return Optional.of(session.character());
    } catch (UnknownCharacterException e) {
      return Optional.empty();
    }
  }
}
