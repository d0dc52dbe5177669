package dev.dramatis.examples.customkinds;

import dev.dramatis.character.Trait;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a character says before the user has said anything; it goes to the TTS as it stands.
 *
 * @param text the words
 */
public record FirstMessage(@NotBlank @Size(max = 200) String text) implements Trait {}
