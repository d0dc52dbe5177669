package dev.dramatis.examples.customkinds;

import dev.dramatis.character.Trait;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The first message of a character, before the user says anything; it goes to the TTS unchanged.
 *
 * @param text the message
 */
public record FirstMessage(@NotBlank @Size(max = 200) String text) implements Trait {}
