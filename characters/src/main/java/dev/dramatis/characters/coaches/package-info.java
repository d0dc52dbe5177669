/** Characters who practise something with the user. */
@NullMarked
package dev.dramatis.characters.coaches;

import org.jspecify.annotations.NullMarked;
