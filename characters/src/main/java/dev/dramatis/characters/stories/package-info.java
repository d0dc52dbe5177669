/** Characters who tell stories, or who are one. */
@NullMarked
package dev.dramatis.characters.stories;

import org.jspecify.annotations.NullMarked;
