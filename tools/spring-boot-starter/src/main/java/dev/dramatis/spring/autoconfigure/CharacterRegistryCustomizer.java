package dev.dramatis.spring.autoconfigure;

import dev.dramatis.CharacterRegistry;

/**
 * A callback that changes the registry's builder before the registry is loaded, for example to add
 * a character with a prompt generator.
 */
@FunctionalInterface
public interface CharacterRegistryCustomizer {

  void customize(CharacterRegistry.Builder registry);
}
