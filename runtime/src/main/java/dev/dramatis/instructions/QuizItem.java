package dev.dramatis.instructions;

import jakarta.validation.constraints.NotBlank;

/**
 * A question with its answer. Neither is null; write both as they are spoken.
 *
 * @param question the question of the host
 * @param answer the right answer
 */
public record QuizItem(
    @NotBlank(message = "is missing; write what the host asks") String question,
    @NotBlank(message = "is missing; write the right answer") String answer) {}
