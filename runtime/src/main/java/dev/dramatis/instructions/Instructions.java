package dev.dramatis.instructions;

import dev.dramatis.prompt.PromptGenerator;

/**
 * What the LLM is told, as data that makes a prompt: a kind and its parameters.
 *
 * <p>A team adds a kind of its own with a record that implements this interface and an annotation
 * bound to it by {@link dev.dramatis.annotation.BindsTo}. Implementations are immutable, and one
 * instance serves every session of its character.
 */
public interface Instructions extends PromptGenerator {

  /** The kind on the wire, in snake_case: {@code smalltalk}, {@code quiz_show}, or a team's own. */
  String kind();
}
