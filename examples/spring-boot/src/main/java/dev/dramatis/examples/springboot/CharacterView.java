package dev.dramatis.examples.springboot;

import dev.dramatis.character.CharacterDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A character as {@code /v1/characters/{id}} shows it, without its instructions, its traits and its
 * comment.
 *
 * @param description one sentence that says who it is; null if it has none
 * @param languages BCP 47 tags, the main language first; none means unset
 * @param voice the voice as the TTS server knows it
 * @param attribution the credit for the voice; null if it is not known
 */
record CharacterView(
    String id,
    String name,
    @Nullable String description,
    String bank,
    String kind,
    List<String> languages,
    List<String> tags,
    String voice,
    @Nullable AttributionView attribution) {

  static CharacterView of(CharacterDefinition character) {
    return new CharacterView(
        character.id(),
        character.name(),
        character.description().orElse(null),
        character.bank(),
        character.kind(),
        character.languages(),
        character.tags(),
        character.voice().voice(),
        character.voice().attribution().map(AttributionView::of).orElse(null));
  }
}
