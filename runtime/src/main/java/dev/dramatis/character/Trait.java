package dev.dramatis.character;

/**
 * Further typed data about a character that a team wants: LLM settings, a category, a first
 * message.
 *
 * <p>A trait is a record bound to an annotation by {@link dev.dramatis.annotation.BindsTo}. A
 * character has any number of traits, one of a type, and a host reads them with {@link
 * CharacterDefinition#trait}. Implementations are immutable.
 */
public interface Trait {}
