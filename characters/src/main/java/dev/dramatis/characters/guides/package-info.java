/** Characters who show the user another place or another time. */
@NullMarked
package dev.dramatis.characters.guides;

import org.jspecify.annotations.NullMarked;
