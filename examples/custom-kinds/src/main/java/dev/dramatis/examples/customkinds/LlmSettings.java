package dev.dramatis.examples.customkinds;

import dev.dramatis.character.Trait;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * Which LLM plays a character, and how.
 *
 * @param model the model's name
 * @param temperature how freely it answers, from 0 to 2
 * @param maxTokens how long an answer may be, or null for as long as the model likes
 */
public record LlmSettings(
    @NotBlank String model,
    @PositiveOrZero @DecimalMax("2") double temperature,
    @Positive @Nullable Integer maxTokens)
    implements Trait {}
