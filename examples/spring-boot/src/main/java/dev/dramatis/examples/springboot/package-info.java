/** A Spring Boot service in front of a cast; start reading at {@link CharactersController}. */
@NullMarked
package dev.dramatis.examples.springboot;

import org.jspecify.annotations.NullMarked;
