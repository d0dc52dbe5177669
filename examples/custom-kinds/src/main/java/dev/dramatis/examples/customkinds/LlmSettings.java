package dev.dramatis.examples.customkinds;

import dev.dramatis.character.Trait;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * The LLM of a character and its settings.
 *
 * @param model the model's name
 * @param temperature the temperature of its answers, from 0 to 2
 * @param maxTokens the longest answer in tokens; null for no limit
 */
public record LlmSettings(
    @NotBlank String model,
    @PositiveOrZero @DecimalMax("2") double temperature,
    @Positive @Nullable Integer maxTokens)
    implements Trait {}
