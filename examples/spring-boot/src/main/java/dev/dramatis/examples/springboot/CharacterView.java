package dev.dramatis.examples.springboot;

import dev.dramatis.character.Attribution;
import dev.dramatis.character.CharacterDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A character as {@code /v1/characters/{id}} shows it: all but its instructions, its traits and the
 * comment, which is for colleagues.
 *
 * @param languages BCP 47 tags, the main language first; none means unset
 * @param voice what the TTS is told
 * @param attribution whom to credit for the voice, or null where that is not known
 */
record CharacterView(
    String id,
    String name,
    String bank,
    String kind,
    List<String> languages,
    List<String> tags,
    String voice,
    @Nullable Attribution attribution) {

  static CharacterView of(CharacterDefinition character) {
    return new CharacterView(
        character.id(),
        character.name(),
        character.bank(),
        character.kind(),
        character.languages(),
        character.tags(),
        character.voice().voice(),
        character.voice().attribution().orElse(null));
  }
}
