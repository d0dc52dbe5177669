package dev.dramatis.spring.autoconfigure;

import dev.dramatis.CharacterRegistry;

/**
 * A callback that changes the registry's builder before the registry is loaded, for example to add
 * a character with a prompt generator.
 */
@FunctionalInterface
public interface CharacterRegistryCustomizer {

  /**
   * Changes the builder. The starter calls it once, before the registry is loaded.
   *
   * @param registry the builder, with the application's properties and beans
   */
  void customize(CharacterRegistry.Builder registry);
}
