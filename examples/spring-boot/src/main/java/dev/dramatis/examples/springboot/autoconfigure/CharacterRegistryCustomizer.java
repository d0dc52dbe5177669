package dev.dramatis.examples.springboot.autoconfigure;

import dev.dramatis.CharacterRegistry;

/**
 * Has the last word on the registry before it is loaded; a bean of this type is for what no other
 * bean can say, such as a character with a prompt generator of its own.
 */
@FunctionalInterface
public interface CharacterRegistryCustomizer {

  void customize(CharacterRegistry.Builder registry);
}
