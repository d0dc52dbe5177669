package dev.dramatis.character;

/**
 * Typed data that a team adds to a character, such as LLM settings, a category or a first message.
 *
 * <p>A trait is a record bound to an annotation by {@link dev.dramatis.annotation.BindsTo}. A
 * character has any number of traits, one of a type, and a host reads them with {@link
 * CharacterDefinition#trait}. Implementations are immutable.
 */
public interface Trait {}
