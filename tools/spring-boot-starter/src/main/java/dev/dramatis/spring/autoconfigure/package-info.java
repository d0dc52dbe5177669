/**
 * The auto-configuration of Dramatis for Spring Boot. An application only implements {@link
 * dev.dramatis.spring.autoconfigure.CharacterRegistryCustomizer}, if at all.
 */
@NullMarked
package dev.dramatis.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
